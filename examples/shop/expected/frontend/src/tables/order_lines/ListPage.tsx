import { TableListPage } from "@/components/list/TableListPage";
import { orderLineApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table order_lines. */
export default function ListPage() {
  return <TableListPage info={info} api={orderLineApi} columns={columns} />;
}
