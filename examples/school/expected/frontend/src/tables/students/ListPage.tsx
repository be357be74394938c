import { TableListPage } from "@/components/list/TableListPage";
import { studentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table students. */
export default function ListPage() {
  return <TableListPage info={info} api={studentApi} columns={columns} />;
}
