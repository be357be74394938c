import { TableListPage } from "@/components/list/TableListPage";
import { indexApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table index. */
export default function ListPage() {
  return <TableListPage info={info} api={indexApi} columns={columns} />;
}
