import { TableListPage } from "@/components/list/TableListPage";
import { openingHourApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table opening_hours. */
export default function ListPage() {
  return <TableListPage info={info} api={openingHourApi} columns={columns} />;
}
