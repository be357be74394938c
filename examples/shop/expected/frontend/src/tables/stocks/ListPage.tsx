import { TableListPage } from "@/components/list/TableListPage";
import { stockApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table stock. */
export default function ListPage() {
  return <TableListPage info={info} api={stockApi} columns={columns} />;
}
