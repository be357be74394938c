import { TableListPage } from "@/components/list/TableListPage";
import { subjectApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table subjects. */
export default function ListPage() {
  return <TableListPage info={info} api={subjectApi} columns={columns} />;
}
