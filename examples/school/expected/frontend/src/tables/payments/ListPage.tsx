import { TableListPage } from "@/components/list/TableListPage";
import { paymentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table payments. */
export default function ListPage() {
  return <TableListPage info={info} api={paymentApi} columns={columns} />;
}
