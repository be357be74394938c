import { TableListPage } from "@/components/list/TableListPage";
import { invoiceApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table invoices. */
export default function ListPage() {
  return <TableListPage info={info} api={invoiceApi} columns={columns} />;
}
