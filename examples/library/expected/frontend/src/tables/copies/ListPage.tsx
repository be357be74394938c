import { TableListPage } from "@/components/list/TableListPage";
import { copyApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table copies. */
export default function ListPage() {
  return <TableListPage info={info} api={copyApi} columns={columns} />;
}
