import type { Column } from "@/lib/table";
import type { Campus } from "./types";

const columns: readonly Column<Campus>[] = [
  {
    name: "name",
    label: "Name",
    kind: "text",
    filters: ["eq", "contains"],
  },
  {
    name: "id",
    label: "ID",
    kind: "code",
    filters: ["eq", "in"],
    hidden: true,
  },
  {
    name: "address",
    label: "Address",
    kind: "json",
    description: "Street, town and postcode, as the post office wants them.",
    sortable: false,
    hidden: true,
  },
  {
    name: "timezone",
    label: "Timezone",
    kind: "text",
    description: "Name in the IANA time zone database.",
    filters: ["eq", "contains"],
  },
  {
    name: "latitude",
    label: "Latitude",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "longitude",
    label: "Longitude",
    kind: "decimal",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "opened_on",
    label: "Opened on",
    kind: "date",
    filters: ["eq", "gte", "lte", "isnull"],
  },
  {
    name: "is_active",
    label: "Is active",
    kind: "boolean",
    filters: ["eq"],
  },
];

export default columns;
