import { TableListPage } from "@/components/list/TableListPage";
import { attendanceApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table attendance. */
export default function ListPage() {
  return <TableListPage info={info} api={attendanceApi} columns={columns} />;
}
