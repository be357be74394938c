import { TableListPage } from "@/components/list/TableListPage";
import { addressApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table addresses. */
export default function ListPage() {
  return <TableListPage info={info} api={addressApi} columns={columns} />;
}
