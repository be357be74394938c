import type * as api from "@/api/types";
import type { MemberCreate, MemberUpdate } from "./schema";

/** One row of the table members. */
export interface Member {
  id: number;
  card_number: string;
  name: string;
  email: string | null;
  preferences: api.JsonValue;
  joined_at: string;
  blocked: boolean;
}

/** What lists can be sorted by. */
export type MemberSortKey = api.SortBy<Exclude<keyof Member, "preferences">>;

/** How lists can be narrowed down and sorted. */
export type MemberQuery = api.ListParams<MemberSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"card_number", string, "eq" | "contains"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"email", string, "eq" | "contains" | "isnull"> &
  api.Filter<"preferences", api.JsonValue, "isnull"> &
  api.Filter<"joined_at", string, "eq" | "gte" | "lte"> &
  api.Filter<"blocked", boolean, "eq">;

/** The types of the table's API. */
export interface MemberTypes extends api.TableTypes {
  row: Member;
  create: MemberCreate;
  update: MemberUpdate;
  query: MemberQuery;
  key: readonly [number];
}
