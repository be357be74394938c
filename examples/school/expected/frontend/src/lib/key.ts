import type { KeyPart } from "@/api/types";

/** Parts of URLs that stand for something else than a row. */
const RESERVED = new Set(["new"]);

/** Write a row's key as one segment of a URL. */
export function encodeKey(parts: readonly KeyPart[]): string {
  const text = parts.map((part) => encodeURIComponent(String(part))).join(",");
  const first = text.charCodeAt(0).toString(16);
  return RESERVED.has(text) ? `%${first}${text.slice(1)}` : text;
}

/** Read a row's key out of a segment of a URL. */
export function decodeKey(segment: string): string[] {
  return segment.split(",").map(decodePart);
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
