import { listQuery, rowQuery, useCreate, useRemove, useUpdate } from "@/api/queries";
import { loanApi } from "./api";
import type { LoanQuery, LoanTypes } from "./types";

/** One page of the list, for `useQuery`. */
export const loanListQuery = (query: LoanQuery) => listQuery(loanApi, query);

/** One row, for `useQuery`. */
export const loanRowQuery = (key: LoanTypes["key"]) => rowQuery(loanApi, key);

/** Creates a row. */
export const useCreateLoan = () => useCreate(loanApi);

/** Changes a row. */
export const useUpdateLoan = () => useUpdate(loanApi);

/** Deletes a row. */
export const useRemoveLoan = () => useRemove(loanApi);
