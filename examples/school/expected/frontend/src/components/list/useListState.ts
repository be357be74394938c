import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ListSearch, readListSearch } from "@/lib/list-state";

/** A list's state and the ways to change it. */
export interface ListState {
  search: ListSearch;
  /** Change some of it; whatever is not a change of page leads back to the first page. */
  change: (part: ListSearch) => void;
  removeFilter: (param: string) => void;
}

/** Keep a list's state in the URL. */
export function useListState(): ListState {
  const search = useSearch({ from: "/$table" });
  const navigate = useNavigate({ from: "/$table" });
  const change = (part: ListSearch) => {
    void navigate({
      search: (before) => readListSearch({ ...before, page: undefined, ...part }),
      replace: "q" in part,
    });
  };
  const removeFilter = (param: string) => {
    const { [param]: _, ...filters } = search.filters ?? {};
    change({ filters });
  };
  return { search, change, removeFilter };
}
