import { TableListPage } from "@/components/list/TableListPage";
import { baseApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table base. */
export default function ListPage() {
  return <TableListPage info={info} api={baseApi} columns={columns} />;
}
