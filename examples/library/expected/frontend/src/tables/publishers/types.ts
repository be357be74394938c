import type * as api from "@/api/types";
import type { PublisherCreate, PublisherUpdate } from "./schema";

/** One row of the table publishers. */
export interface Publisher {
  id: number;
  name: string;
  city: string | null;
  imprint_of: number | null;
}

/** What lists can be sorted by. */
export type PublisherSortKey = api.SortBy<keyof Publisher>;

/** How lists can be narrowed down and sorted. */
export type PublisherQuery = api.ListParams<PublisherSortKey> &
  api.Search &
  api.Filter<"id", number, "eq" | "in" | "gte" | "lte"> &
  api.Filter<"name", string, "eq" | "contains"> &
  api.Filter<"city", string, "eq" | "contains" | "isnull"> &
  api.Filter<"imprint_of", number, "eq" | "in" | "gte" | "lte" | "isnull">;

/** The types of the table's API. */
export interface PublisherTypes extends api.TableTypes {
  row: Publisher;
  create: PublisherCreate;
  update: PublisherUpdate;
  query: PublisherQuery;
  key: readonly [number];
}
