import { TableListPage } from "@/components/list/TableListPage";
import { assignmentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table assignments. */
export default function ListPage() {
  return <TableListPage info={info} api={assignmentApi} columns={columns} />;
}
