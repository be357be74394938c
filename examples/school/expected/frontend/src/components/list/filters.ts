import type { FilterOperator } from "@/api/types";
import { formatChoice, formatValue } from "@/lib/format";
import type { Filters } from "@/lib/list-state";
import type { Column } from "@/lib/table";

/** Name of the query parameter of a column's filter. */
export function filterParam(column: Column, operator: FilterOperator): string {
  return operator === "eq" ? (column.filterName ?? column.name) : `${column.name}__${operator}`;
}

/** Whether a column can be filtered in this way. */
export function filtersBy(column: Column, operator: FilterOperator): boolean {
  return column.filters?.includes(operator) ?? false;
}

/** One filter in force. */
export interface ActiveFilter {
  param: string;
  column: Column;
  /** What it says, such as `Age at least 18`; nothing if the value is a reference. */
  text: string;
  value: Filters[string];
}

const WORDS: Record<FilterOperator, string> = {
  eq: "is",
  in: "is",
  gte: "from",
  lte: "up to",
  contains: "contains",
  isnull: "",
};

const OPERATORS = Object.keys(WORDS) as FilterOperator[];

/** List the filters in force; parameters that no column knows are left out. */
export function activeFilters(columns: readonly Column[], filters: Filters = {}): ActiveFilter[] {
  return columns.flatMap((column) =>
    OPERATORS.filter((operator) => filtersBy(column, operator)).flatMap((operator) => {
      const param = filterParam(column, operator);
      const value = filters[param];
      return value === undefined
        ? []
        : [{ param, column, text: say(column, operator, value), value }];
    }),
  );
}

function say(column: Column, operator: FilterOperator, value: Filters[string]): string {
  if (operator === "isnull") return `${column.label} is ${value ? "empty" : "not empty"}`;
  const values = Array.isArray(value) ? value : [value];
  if (column.reference && operator !== "contains") return `${column.label} is`;
  const said = values.map((one) => sayValue(column, operator, one)).join(" or ");
  return `${column.label} ${WORDS[operator]} ${said}`;
}

function sayValue(column: Column, operator: FilterOperator, value: unknown): string {
  if (operator === "contains") return `“${value}”`;
  if (column.kind === "boolean") return value === true || value === "true" ? "Yes" : "No";
  return column.kind === "choice" ? formatChoice(String(value)) : formatValue(value, column.kind);
}

/** Keep those filters that a list of these columns knows. */
export function knownFilters(columns: readonly Column[], filters: Filters | undefined): Filters {
  return Object.fromEntries(
    activeFilters(columns, filters).map(({ param, value }) => [param, value]),
  );
}
