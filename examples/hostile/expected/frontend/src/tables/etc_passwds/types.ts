import type * as api from "@/api/types";
import type { EtcPasswdCreate, EtcPasswdUpdate } from "./schema";

/** One row of the table ../../etc/passwd. */
export interface EtcPasswd {
  "../id": number;
  "$(touch pwned)": string | null;
  "`id`": string | null;
}

/** What lists can be sorted by. */
export type EtcPasswdSortKey = api.SortBy<keyof EtcPasswd>;

/** How lists can be narrowed down and sorted. */
export type EtcPasswdQuery = api.ListParams<EtcPasswdSortKey> &
  api.Search &
  api.Filter<"../id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"$(touch pwned)", string, "eq" | "contains" | "isnull"> &
  api.Filter<"`id`", string, "eq" | "contains" | "isnull">;

/** The types of the table's API. */
export interface EtcPasswdTypes extends api.TableTypes {
  row: EtcPasswd;
  create: EtcPasswdCreate;
  update: EtcPasswdUpdate;
  query: EtcPasswdQuery;
  key: readonly [number];
}
