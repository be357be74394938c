import {
  hashKey,
  keepPreviousData,
  type QueryKey,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import type { ListApi, TableApi } from "./calls";
import type { ApiError } from "./errors";
import type { KeyPart, TableTypes } from "./types";

/** The keys under which answers are cached; each begins with the table's name. */
export const queryKeys = {
  list: (table: string, query: unknown) => [table, "list", query] as const,
  row: (table: string, key: readonly KeyPart[]) => [table, "row", ...key.map(String)] as const,
};

/** Options for `useQuery` that give one page of a table; the old page stays until the new is there. */
export function listQuery<Row, Query>(api: ListApi<Row, Query>, query: Query) {
  return queryOptions({
    queryKey: queryKeys.list(api.name, query),
    queryFn: ({ signal }) => api.list(query, signal),
    placeholderData: keepPreviousData,
  });
}

/** Options for `useQuery` that give one row. */
export function rowQuery<T extends TableTypes>(api: TableApi<T>, key: T["key"]) {
  return queryOptions({
    queryKey: queryKeys.row(api.name, key),
    queryFn: ({ signal }) => api.get(key, signal),
  });
}

/** A change to a table: `mutate` it and follow its state. */
export type Change<Row, Variables> = UseMutationResult<Row, ApiError, Variables>;

/** Create a row. */
export function useCreate<T extends TableTypes>(api: TableApi<T>): Change<T["row"], T["create"]> {
  return useChange((data: T["create"]) => api.create(data));
}

/** Change a row. */
export function useUpdate<T extends TableTypes>(
  api: TableApi<T>,
): Change<T["row"], { key: T["key"]; data: T["update"] }> {
  return useChange(({ key, data }) => api.update(key, data));
}

/** Delete a row. */
export function useRemove<T extends TableTypes>(api: TableApi<T>): Change<void, T["key"]> {
  return useChange(
    (key: T["key"]) => api.remove(key),
    (key) => queryKeys.row(api.name, key),
  );
}

/** Change something, and ask anew for whatever is on screen: a change may cascade into any table.
 *
 * @param gone Gives the key of an answer that must not be asked for again.
 */
function useChange<Row, Variables>(
  change: (variables: Variables) => Promise<Row>,
  gone?: (variables: Variables) => QueryKey,
): Change<Row, Variables> {
  const client = useQueryClient();
  return useMutation<Row, ApiError, Variables>({
    mutationFn: change,
    onSuccess: (_row, variables) => {
      const removed = gone && hashKey(gone(variables));
      void client.invalidateQueries({ predicate: (query) => query.queryHash !== removed });
    },
  });
}
