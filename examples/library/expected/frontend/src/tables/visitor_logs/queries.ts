import { listQuery } from "@/api/queries";
import { visitorLogApi } from "./api";
import type { VisitorLogQuery } from "./types";

/** One page of the list, for `useQuery`. */
export const visitorLogListQuery = (query: VisitorLogQuery) => listQuery(visitorLogApi, query);
