import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "book-authors",
  label: "Book author",
  labelPlural: "Book authors",
  group: "Tables",
  key: ["isbn", "author_id", "role"],
  title: [{ column: "isbn", to: "books" }, { column: "author_id", to: "authors" }, "role"],
  searchable: true,
  editable: true,
  deletable: true,
};

export default info;
