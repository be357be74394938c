import { type QueryParams, request } from "./client";
import type { KeyPart, Page, TableTypes } from "./types";

/** Calls to a table that can only be listed. */
export interface ListApi<Row, Query> {
  /** The table's name in paths. */
  readonly name: string;
  /** One page of the rows that match. */
  list(query?: Query, signal?: AbortSignal): Promise<Page<Row>>;
}

/** Calls to a table with a primary key. */
export interface TableApi<T extends TableTypes> extends ListApi<T["row"], T["query"]> {
  get(key: T["key"], signal?: AbortSignal): Promise<T["row"]>;
  create(data: T["create"]): Promise<T["row"]>;
  /** Change those columns of a row that `data` names. */
  update(key: T["key"], data: T["update"]): Promise<T["row"]>;
  remove(key: T["key"]): Promise<void>;
}

/** Make the calls to a table without a primary key. */
export function listCallsTo<Row, Query>(name: string): ListApi<Row, Query> {
  return {
    name,
    list: (query, signal) => request(`/${name}`, { query: query as QueryParams, signal }),
  };
}

/** Make the calls to a table. */
export function callsTo<T extends TableTypes>(name: string): TableApi<T> {
  return {
    ...listCallsTo<T["row"], T["query"]>(name),
    get: (key, signal) => request(rowPath(name, key), { signal }),
    create: (data) => request(`/${name}`, { method: "POST", body: data }),
    update: (key, data) => request(rowPath(name, key), { method: "PATCH", body: data }),
    remove: (key) => request(rowPath(name, key), { method: "DELETE" }),
  };
}

function rowPath(name: string, key: readonly KeyPart[]): string {
  return `/${[name, ...key].map(encodeURIComponent).join("/")}`;
}
