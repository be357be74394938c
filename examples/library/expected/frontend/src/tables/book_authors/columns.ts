import type { Column } from "@/lib/table";
import { type BookAuthor, bookAuthorRoleValues } from "./types";

const columns: readonly Column<BookAuthor>[] = [
  {
    name: "isbn",
    label: "ISBN",
    kind: "text",
    reference: { table: "books", column: "isbn" },
    filters: ["eq", "in", "contains"],
  },
  {
    name: "author_id",
    label: "Author",
    kind: "integer",
    reference: { table: "authors", column: "id" },
    filters: ["eq", "in", "gte", "lte"],
  },
  {
    name: "role",
    label: "Role",
    kind: "choice",
    options: bookAuthorRoleValues,
    filters: ["eq", "in", "contains"],
  },
  {
    name: "position",
    label: "Position",
    kind: "integer",
    filters: ["eq", "gte", "lte"],
  },
];

export default columns;
