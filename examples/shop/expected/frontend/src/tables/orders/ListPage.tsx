import { TableListPage } from "@/components/list/TableListPage";
import { orderApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table orders. */
export default function ListPage() {
  return <TableListPage info={info} api={orderApi} columns={columns} />;
}
