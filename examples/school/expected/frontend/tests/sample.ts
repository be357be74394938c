import type { JsonValue } from "@/api/types";

/** Sample values: each function gives another one for another number, as far as there are any. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const DAY = 86_400_000;

/** Text: readable where there is room, else as many letters as fit. */
export function text(n: number, length?: number, shortest = 0): string {
  const readable = `sample ${n}`.padEnd(shortest, "x");
  if (length === undefined || readable.length <= length) return readable;
  let rest = n;
  let letters = "";
  for (let place = 0; place < length; place += 1) {
    letters += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}

/** Text of a certain form: of these letters so many, then of those so many. */
export function spelled(n: number, ...runs: [letters: string, count: number][]): string {
  let rest = n;
  let text = "";
  for (const [letters, count] of runs) {
    for (let place = 0; place < count; place += 1) {
      text += letters.charAt(rest % letters.length);
      rest = Math.floor(rest / letters.length);
    }
  }
  return text;
}

/** A whole number between two bounds. */
export function integer(n: number, lowest: number, highest: number): number {
  return lowest + (n % (highest - lowest + 1));
}

/** A decimal number between two bounds, as text. */
export function decimal(n: number, lowest: number, highest: number, places: number): string {
  return integer(n, lowest, highest).toFixed(places);
}

/** A number between two bounds that computers keep exactly. */
export function float(n: number, lowest: number, highest: number): number {
  return lowest + ((highest - lowest) * (n % 4)) / 4;
}

/** A day; columns further to the right get later ones. */
export function date(n: number, place = 0): string {
  return new Date(Date.UTC(2026, 0, 1) + ((n % 3000) + place) * DAY).toISOString().slice(0, 10);
}

/** A time of day; columns further to the right get later ones. */
export function time(n: number, place = 0, zoned = false): string {
  const hour = String(Math.min(place, 23)).padStart(2, "0");
  return `${hour}:${String(n % 60).padStart(2, "0")}:00${zoned ? "Z" : ""}`;
}

/** A moment; columns further to the right get later ones. */
export function moment(n: number, place = 0): string {
  return `${date(n, place)}T12:${String(n % 60).padStart(2, "0")}:00Z`;
}

/** A UUID. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** A JSON document. */
export function document(n: number): Record<string, JsonValue> {
  return { number: n, list: [1, "two", null], nested: { yes: true } };
}

/** So many bytes, as Base64. */
export function binary(n: number, length: number): string {
  return btoa(String.fromCharCode(...Array.from({ length }, (_, place) => (n >> place) % 128)));
}
