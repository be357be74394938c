import type * as api from "@/api/types";
import type { ConfigCreate, ConfigUpdate } from "./schema";

/** One row of the table <%= config %>. */
export interface Config {
  "{{ self }}": number;
  raw: string | null;
  "{# comment #}": string | null;
  "<\/script>": string | null;
  "*/": string | null;
  '""': string | null;
}

/** What lists can be sorted by. */
export type ConfigSortKey = api.SortBy<keyof Config>;

/** How lists can be narrowed down and sorted. */
export type ConfigQuery = api.ListParams<ConfigSortKey> &
  api.Search &
  api.Filter<"{{ self }}", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"raw", string, "eq" | "contains" | "isnull"> &
  api.Filter<"{# comment #}", string, "eq" | "contains" | "isnull"> &
  api.Filter<"<\/script>", string, "eq" | "contains" | "isnull"> &
  api.Filter<"*/", string, "eq" | "contains" | "isnull"> &
  api.Filter<'""', string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface ConfigTypes extends api.TableTypes {
  row: Config;
  create: ConfigCreate;
  update: ConfigUpdate;
  query: ConfigQuery;
  key: readonly [number];
}
