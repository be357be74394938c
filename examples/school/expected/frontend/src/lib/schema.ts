/** Building blocks of the tables' zod schemas, with messages for people. */
import { z } from "zod";
import type { JsonValue } from "@/api/types";

/** Text that is no JSON yet, in place of a JSON value. */
export class UnreadJson {
  constructor(readonly message: string) {}
}

const REQUIRED = "This is required.";

z.config({
  customError: (issue) => {
    if (issue.code === "invalid_type" && issue.input === undefined) return REQUIRED;
    if (issue.code === "too_big" && issue.origin === "string") {
      return `Use at most ${issue.maximum} characters.`;
    }
    if (issue.code === "too_big") return `Use ${issue.maximum} at most.`;
    if (issue.code === "too_small" && issue.origin === "string") {
      return issue.minimum === 1 ? REQUIRED : `Use at least ${issue.minimum} characters.`;
    }
    if (issue.code === "too_small") return `Use ${issue.minimum} at least.`;
    return undefined;
  },
});

/** Text, of a length that the column can hold. */
export function text(longest = Number.POSITIVE_INFINITY, shortest = 0) {
  return z.string().min(shortest).max(longest);
}

/** Text that is part of a key and therefore of a URL. */
export function keyText(longest?: number) {
  return text(longest, 1).regex(/^[^/]*$/, "Use no slash.");
}

/** Text that is one of several. */
export function oneOf(values: readonly string[]) {
  return z.string().refine((value) => values.includes(value), "Choose one of the values.");
}

/** Text of a certain form, which `message` describes. */
function form(pattern: RegExp, message: string) {
  return z.string().regex(pattern, message);
}

/** A whole number. */
export function integer(min?: number, max?: number) {
  return float(min, max).int("Use a whole number.");
}

/** A number with a floating point. */
export function float(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) {
  return z.number().min(min).max(max);
}

/** What a decimal number is held to; bounds are text, so that no digit is lost. */
interface DecimalOptions {
  /** Digits in all, and those behind the point. */
  precision?: number;
  scale?: number;
  min?: string;
  max?: string;
  /** Bounds that the number itself must not be. */
  above?: string;
  below?: string;
}

/** A decimal number, which travels as text so that no digit is lost. */
export function decimal(options: DecimalOptions = {}) {
  const { precision, scale, min, max, above, below } = options;
  const places = scale ?? 38;
  const whole = precision === undefined ? 38 : precision - places;
  const digits = `Use at most ${whole} digits`;
  return z
    .union([z.number(), z.string()])
    .refine(
      (value) => fits(String(value), whole, places),
      places === 0 ? `${digits}.` : `${digits} and ${places} behind the point.`,
    )
    .refine((value) => min === undefined || Number(value) >= Number(min), `Use ${min} at least.`)
    .refine((value) => max === undefined || Number(value) <= Number(max), `Use ${max} at most.`)
    .refine((value) => !above || Number(value) > Number(above), `Use more than ${above}.`)
    .refine((value) => !below || Number(value) < Number(below), `Use less than ${below}.`);
}

function fits(value: string, whole: number, places: number): boolean {
  const [, integer = "", fraction = ""] = /^-?(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  return integer !== "" && integer.replace(/^0+/, "").length <= whole && fraction.length <= places;
}

/** A day. */
export function date() {
  return form(/^\d{4}-\d{2}-\d{2}$/, "Use a date such as 2026-09-01.");
}

/** A time of day; with an offset from UTC where the column has one. */
export function time(zoned = false) {
  const pattern = zoned
    ? /^\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/
    : /^\d\d:\d\d:\d\d(\.\d{1,6})?$/;
  return form(pattern, zoned ? "Use a time such as 14:30:00+01:00." : "Use a time such as 14:30.");
}

/** A moment in time. */
export function moment() {
  return form(/^\d{4}-\d{2}-\d{2}T/, "Use a date and a time.");
}

/** A UUID. */
export function uuid() {
  return form(
    /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
    "Use a UUID such as 3f0c8f5e-8d1e-4a53-9d3b-7c2f1f0a9b11.",
  );
}

/** A time span. */
export function interval() {
  return form(
    /^-?P\d{1,6}D(T\d{1,2}H\d{1,2}M\d{1,2}(\.\d{1,6})?S)?$/,
    "Use a time span such as P1DT2H30M0S.",
  );
}

/** Binary data as Base64. */
export function binary(longest = Number.POSITIVE_INFINITY, shortest = 0) {
  return z.string().refine((value) => {
    const padding = value.endsWith("==") ? 2 : value.endsWith("=") ? 1 : 0;
    const bytes = (value.length / 4) * 3 - padding;
    return bytes >= shortest && bytes <= longest;
  }, `Use at most ${longest} bytes.`);
}

/** A string of bits. */
export function bits(longest?: number, shortest = 0) {
  return form(new RegExp(`^[01]{${shortest},${longest ?? ""}}$`), "Use the digits 0 and 1.");
}

/** Any JSON value. */
export function json() {
  return z.custom<JsonValue>((value) => value !== undefined && !(value instanceof UnreadJson), {
    error: (issue) => (issue.input === undefined ? REQUIRED : "This is no valid JSON."),
  });
}

export { z };
