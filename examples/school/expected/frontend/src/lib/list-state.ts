import type { QueryValue } from "@/api/client";

/** A filter's values by the name of its query parameter, such as `age__gte`. */
export type Filters = Record<string, QueryValue | QueryValue[]>;

/** What of a list is kept in the URL, so that it can be bookmarked and gone back to. */
export interface ListSearch {
  q?: string | undefined;
  page?: number | undefined;
  size?: number | undefined;
  sort?: string | undefined;
  filters?: Filters | undefined;
}

export const PAGE_SIZES = [25, 50, 100, 200];
export const DEFAULT_SIZE = 25;

/** Read a list's state out of the URL; what makes no sense is left out. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const { q, page, size, sort, filters } = search;
  const state: ListSearch = {};
  if (q !== undefined && q !== "") state.q = String(q);
  if (isWhole(page) && page > 1) state.page = page;
  if (isWhole(size) && PAGE_SIZES.includes(size) && size !== DEFAULT_SIZE) state.size = size;
  if (typeof sort === "string") state.sort = sort;
  const read = readFilters(filters);
  if (Object.keys(read).length > 0) state.filters = read;
  return state;
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value);
}

function readFilters(filters: unknown): Filters {
  if (typeof filters !== "object" || filters === null) return {};
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => isFilter(value)));
}

function isFilter(value: unknown): value is QueryValue | QueryValue[] {
  if (Array.isArray(value)) return value.length > 0 && value.every(isFilter);
  return ["string", "number", "boolean"].includes(typeof value) && value !== "";
}

/** Turn a list's state into the query that asks for it. */
export function listParams(state: ListSearch) {
  const size = state.size ?? DEFAULT_SIZE;
  return {
    ...state.filters,
    ...(state.q ? { q: state.q } : {}),
    ...(state.sort ? { sort: [state.sort] } : {}),
    limit: size,
    offset: ((state.page ?? 1) - 1) * size,
  };
}
