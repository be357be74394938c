import { TableListPage } from "@/components/list/TableListPage";
import { loanApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table loans. */
export default function ListPage() {
  return <TableListPage info={info} api={loanApi} columns={columns} />;
}
