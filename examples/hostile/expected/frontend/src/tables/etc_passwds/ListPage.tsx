import { TableListPage } from "@/components/list/TableListPage";
import { etcPasswdApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table ../../etc/passwd. */
export default function ListPage() {
  return <TableListPage info={info} api={etcPasswdApi} columns={columns} />;
}
