/** Any value that JSON has. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | JsonValue[]
  | { [key: string]: JsonValue };

/** One page of a list. */
export interface Page<Row> {
  items: Row[];
  /** Rows that match, on all pages together. */
  total: number;
  limit: number;
  offset: number;
}

/** A name to sort by; a minus sign means descending. */
export type SortBy<Name extends string> = Name | `-${Name}`;

/** What every list can be asked for. */
export interface ListParams<Sort extends string = string> {
  limit?: number;
  offset?: number;
  sort?: Sort[];
}

/** What lists with text in them can be asked for: text to look for in all text columns. */
export interface Search {
  q?: string;
}

/** How a column can be filtered: `in`, `gte` and the like are suffixes of its name. */
export type FilterOperator = "eq" | "in" | "gte" | "lte" | "contains" | "isnull";

type FilterValue<Value, Operator> = Operator extends "in"
  ? Value[]
  : Operator extends "contains"
    ? string
    : Operator extends "isnull"
      ? boolean
      : Value;

/** The query parameters of one column's filters. */
export type Filter<Name extends string, Value, Operator extends FilterOperator> = {
  [Suffix in Operator as Suffix extends "eq" ? Name : `${Name}__${Suffix}`]?: FilterValue<
    Value,
    Suffix
  >;
};

/** The types of one table's API. */
export interface TableTypes {
  row: object;
  create: object;
  update: object;
  query: object;
  /** The parts of the primary key, in its order. */
  key: readonly KeyPart[];
}

export type KeyPart = string | number | boolean;
