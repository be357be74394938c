import { TableListPage } from "@/components/list/TableListPage";
import { studentGuardianApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table student_guardians. */
export default function ListPage() {
  return <TableListPage info={info} api={studentGuardianApi} columns={columns} />;
}
