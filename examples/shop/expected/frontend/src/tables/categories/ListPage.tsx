import { TableListPage } from "@/components/list/TableListPage";
import { categoryApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table categories. */
export default function ListPage() {
  return <TableListPage info={info} api={categoryApi} columns={columns} />;
}
