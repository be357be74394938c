import { TableListPage } from "@/components/list/TableListPage";
import { customerApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table customers. */
export default function ListPage() {
  return <TableListPage info={info} api={customerApi} columns={columns} />;
}
