import { TableListPage } from "@/components/list/TableListPage";
import { courseApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table courses. */
export default function ListPage() {
  return <TableListPage info={info} api={courseApi} columns={columns} />;
}
