/** Turn a moment of the API into the value of a `datetime-local` field.
 *
 * @param zoned Whether to show it in the reader's time zone, and not as it is in UTC.
 */
export function isoToLocal(iso: string, zoned: boolean): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return "";
  const shift = zoned ? moment.getTimezoneOffset() * 60_000 : 0;
  const text = new Date(moment.getTime() - shift).toISOString().slice(0, 19);
  return text.endsWith(":00") ? text.slice(0, -3) : text;
}

/** Turn the value of a `datetime-local` field into a moment of the API; empty stays empty. */
export function localToIso(local: string, zoned: boolean): string {
  const moment = new Date(zoned ? local : `${local}Z`);
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().replace(".000Z", "Z");
}
