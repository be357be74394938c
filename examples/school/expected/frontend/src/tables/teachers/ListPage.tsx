import { TableListPage } from "@/components/list/TableListPage";
import { teacherApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table teachers. */
export default function ListPage() {
  return <TableListPage info={info} api={teacherApi} columns={columns} />;
}
