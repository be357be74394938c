import type { Column } from "@/lib/table";
import type { Announcement } from "./types";

const columns: readonly Column<Announcement>[] = [
  {
    name: "title",
    label: "Title",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "id",
    label: "ID",
    kind: "integer",
    filters: ["eq", "in", "gte", "lte"],
    hidden: true,
  },
  {
    name: "campus_id",
    label: "Campus",
    kind: "code",
    reference: { table: "campuses", column: "id" },
    filters: ["eq", "in", "isnull"],
  },
  {
    name: "author_id",
    label: "Author",
    kind: "integer",
    reference: { table: "teachers", column: "id" },
    filters: ["eq", "in", "gte", "lte", "isnull"],
  },
  {
    name: "audiences",
    label: "Audiences",
    kind: "list",
    sortable: false,
  },
  {
    name: "body",
    label: "Body",
    kind: "longtext",
    filters: ["eq", "contains"],
    hidden: true,
  },
  {
    name: "is_pinned",
    label: "Is pinned",
    kind: "boolean",
    filters: ["eq"],
  },
  {
    name: "published_at",
    label: "Published at",
    kind: "moment",
    description: "When it appears; a draft until then.",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "expires_on",
    label: "Expires on",
    kind: "date",
    filters: ["eq", "gte", "lte", "isnull"],
  },
];

export default columns;
