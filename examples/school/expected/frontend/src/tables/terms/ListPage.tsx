import { TableListPage } from "@/components/list/TableListPage";
import { termApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table terms. */
export default function ListPage() {
  return <TableListPage info={info} api={termApi} columns={columns} />;
}
