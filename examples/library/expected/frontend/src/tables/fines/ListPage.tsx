import { TableListPage } from "@/components/list/TableListPage";
import { fineApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table fines. */
export default function ListPage() {
  return <TableListPage info={info} api={fineApi} columns={columns} />;
}
