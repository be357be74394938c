import { TableListPage } from "@/components/list/TableListPage";
import { coursePrerequisiteApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table course_prerequisites. */
export default function ListPage() {
  return <TableListPage info={info} api={coursePrerequisiteApi} columns={columns} />;
}
