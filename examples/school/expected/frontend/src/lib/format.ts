import type { ColumnKind } from "./table";

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 12 });
const whole = new Intl.NumberFormat(undefined, { useGrouping: false, maximumFractionDigits: 0 });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const datetime = new Intl.DateTimeFormat(undefined, {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});

/** Write a count with thousands apart. */
export function formatCount(count: number): string {
  return number.format(count);
}

/** Turn `full_time` into `Full time`; a value that is no plain word stays as it is. */
export function formatChoice(value: string): string {
  if (value.trim() === "") return value === "" ? "(empty)" : "(blank)";
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(value)) return value;
  return value.charAt(0).toUpperCase() + value.slice(1).replaceAll("_", " ");
}

/** Write a value as text for a person. */
export function formatValue(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return "";
  const formatter = FORMATTERS[kind];
  return formatter ? formatter(value) : String(value);
}

/** Write an amount of money without losing a digit of it, with its currency if that is known. */
export function formatMoney(text: string, currency?: string): string {
  const amount = groupDigits(/^-?\d+$/.test(text) ? `${text}.00` : text);
  if (!currency) return amount;
  const parts = new Intl.NumberFormat(undefined, { style: "currency", currency }).formatToParts(1);
  const symbol = parts.find((part) => part.type === "currency")?.value ?? currency;
  const space = "\u00a0";
  return parts[0]?.type === "currency"
    ? `${symbol}${space}${amount}`
    : `${amount}${space}${symbol}`;
}

const FORMATTERS: Partial<Record<ColumnKind, (value: unknown) => string>> = {
  integer: (value) => whole.format(Number(value)),
  float: (value) => number.format(Number(value)),
  decimal: (value) => groupDigits(String(value)),
  boolean: (value) => (value ? "Yes" : "No"),
  date: (value) => formatDate(date, `${value}T00:00:00Z`, value),
  moment: (value) => formatDate(moment, String(value), value),
  datetime: (value) => formatDate(datetime, String(value), value),
  time: (value) => String(value).replace(/^(\d\d:\d\d):00(\.0+)?(?=$|[Z+-])/, "$1"),
  choice: (value) => formatChoice(String(value)),
  list: (value) => (value as unknown[]).map((item) => formatItem(item)).join(", "),
  json: (value) => JSON.stringify(value),
  binary: (value) => formatBytes(String(value)),
};

function formatItem(item: unknown): string {
  if (item === null) return "—";
  return typeof item === "object" ? JSON.stringify(item) : formatChoice(String(item));
}

function formatDate(formatter: Intl.DateTimeFormat, text: string, fallback: unknown): string {
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? String(fallback) : formatter.format(parsed);
}

/** Put the separators of thousands into a decimal number without losing a digit of it. */
function groupDigits(text: string): string {
  const [, sign = "", integer = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (!integer) return text;
  const parts = new Intl.NumberFormat().formatToParts(1234567.8);
  const separator = parts.find((part) => part.type === "group")?.value ?? "";
  const point = parts.find((part) => part.type === "decimal")?.value ?? ".";
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, separator);
  return `${sign}${grouped}${fraction ? point + fraction : ""}`;
}

/** Say how long a piece of binary data is, which comes as Base64. */
function formatBytes(base64: string): string {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  const bytes = (base64.length / 4) * 3 - padding;
  return bytes < 1024 ? `${bytes} bytes` : `${number.format(Math.round(bytes / 102.4) / 10)} kB`;
}
