import type { FilterOperator, KeyPart } from "@/api/types";

/** A row of any table. */
export type Row = Record<string, unknown>;

/** A column of the title: its name, and the table it refers to if it holds a reference. */
export type TitlePart = string | { column: string; to: string };

/** What the whole application knows of a table. */
export interface TableInfo {
  /** Its name in paths, of this application and of the API alike. */
  name: string;
  /** What one row of it is called. */
  label: string;
  labelPlural: string;
  description?: string;
  /** Heading under which it is found in the navigation. */
  group: string;
  /** Columns of the primary key; without them rows are only listed. */
  key: readonly string[];
  /** Columns that tell rows apart for a person. */
  title: readonly TitlePart[];
  /** Columns that pages show together under a heading; all of them stand together if left out. */
  sections?: readonly Section[];
  /** Whether rows can be searched for text. */
  searchable: boolean;
  /** Whether rows can be changed, and not only created and deleted. */
  editable: boolean;
  /** Whether rows can be deleted. */
  deletable: boolean;
}

/** Columns that stand together under a heading. */
export interface Section {
  label: string;
  columns: readonly string[];
}

export type ColumnKind =
  | "text"
  | "longtext"
  | "code"
  | "integer"
  | "float"
  | "decimal"
  | "boolean"
  | "date"
  | "time"
  /** A moment in time, shown in the reader's time zone. */
  | "moment"
  /** Date and time without a time zone, shown as stored. */
  | "datetime"
  | "choice"
  | "list"
  | "json"
  | "binary";

/** How values are shown beyond what their kind says. */
export type ColumnFormat = "badge" | "money" | "email" | "url" | "phone" | "image" | "colour";

/** A reference to a row of another table. */
export interface Reference {
  /** Name of the other table. */
  table: string;
  /** The column there that the value is found in. */
  column: string;
}

/** A column as lists and pages show it. */
export interface Column<R = Row> {
  name: Extract<keyof R, string>;
  label: string;
  kind: ColumnKind;
  description?: string;
  format?: ColumnFormat;
  /** Currency of money, as a code of three letters. */
  currency?: string;
  /** Name in queries, where it is not the column's own. */
  filterName?: string;
  /** How it can be filtered; not at all if left out. */
  filters?: readonly FilterOperator[];
  /** Allowed values of a choice. */
  options?: readonly string[];
  reference?: Reference;
  /** Whether lists can be sorted by it; they can if it is left out. */
  sortable?: boolean;
  /** Whether lists leave it out until it is asked for. */
  hidden?: boolean;
}

/** Return the parts of a row's key. */
export function keyOf(info: TableInfo, row: object): KeyPart[] {
  return info.key.map((name) => (row as Row)[name] as KeyPart);
}
