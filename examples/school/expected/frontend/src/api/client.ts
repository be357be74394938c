import { ApiError, errorFrom } from "./errors";

const BASE = `${import.meta.env.VITE_API_URL ?? ""}/api/v1`;

export type QueryValue = string | number | boolean;
/** Parameters of a query; lists are sent as repeated parameters. */
export type QueryParams = Record<string, QueryValue | readonly QueryValue[] | undefined>;

interface RequestOptions {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  query?: QueryParams;
  body?: unknown;
  signal?: AbortSignal;
}

/** Call the API and return its answer.
 *
 * @param path Path below the API's own, such as `/students`.
 * @throws ApiError The request failed, whatever the reason.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = "GET", query = {}, body, signal } = options;
  const response = await send(`${BASE}${path}${queryString(query)}`, {
    method,
    signal: signal ?? null,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw await errorFrom(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError("unreachable", 0);
  }
}

function queryString(query: QueryParams): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, String(item));
  }
  const text = params.toString();
  return text ? `?${text}` : "";
}
