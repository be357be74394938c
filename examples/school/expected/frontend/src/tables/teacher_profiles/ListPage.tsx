import { TableListPage } from "@/components/list/TableListPage";
import { teacherProfileApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table teacher_profiles. */
export default function ListPage() {
  return <TableListPage info={info} api={teacherProfileApi} columns={columns} />;
}
