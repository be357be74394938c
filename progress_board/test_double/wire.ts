/**
 * Return a value as JSON in Convex's manner: a Convex number is a float and is written as one, so
 * that clients with two kinds of numbers, such as Python's, read it as a float.
 */
export function floatJson(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? `${value}.0` : String(value);
  if (Array.isArray(value)) return `[${value.map(floatJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${floatJson(field)}`).join(",")}}`;
}
