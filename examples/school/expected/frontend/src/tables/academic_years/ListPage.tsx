import { TableListPage } from "@/components/list/TableListPage";
import { academicYearApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table academic_years. */
export default function ListPage() {
  return <TableListPage info={info} api={academicYearApi} columns={columns} />;
}
