import { queryOptions } from "@tanstack/react-query";
import { batched } from "@/lib/batch";
import type { Row } from "@/lib/table";
import { type QueryValue, request } from "./client";
import type { Page } from "./types";

/** Return a page of any table, for places that do not know its types. */
export function listRows(
  table: string,
  query: Record<string, QueryValue | readonly QueryValue[] | undefined>,
  signal?: AbortSignal,
): Promise<Page<Row>> {
  return request(`/${table}`, { query, signal });
}

type Find = (value: QueryValue) => Promise<Row | undefined>;

const finders = new Map<string, Find>();

/** Return what finds rows of a table by one column; the rows of a whole page are asked for at once. */
function finder(table: string, column: string, together: boolean): Find {
  const name = `${table}.${column}`;
  const known = finders.get(name);
  if (known) return known;
  const filter = together ? `${column}__in` : column;
  const find = batched<QueryValue, Row>(
    async (values) => {
      const page = await listRows(table, { [filter]: values, limit: values.length });
      return new Map(page.items.map((row) => [row[column] as QueryValue, row]));
    },
    together ? 100 : 1,
  );
  finders.set(name, find);
  return find;
}

/** Options for `useQuery` that give the row that a reference leads to, or `null`.
 *
 * @param together Whether the column can be asked for several values at once.
 */
export function referenceQuery(
  table: string,
  column: string,
  value: QueryValue,
  together: boolean,
) {
  return queryOptions({
    queryKey: [table, "reference", column, value],
    queryFn: async () => (await finder(table, column, together)(value)) ?? null,
    staleTime: 30_000,
  });
}
