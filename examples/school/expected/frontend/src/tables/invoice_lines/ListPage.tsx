import { TableListPage } from "@/components/list/TableListPage";
import { invoiceLineApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table invoice_lines. */
export default function ListPage() {
  return <TableListPage info={info} api={invoiceLineApi} columns={columns} />;
}
