import { TableListPage } from "@/components/list/TableListPage";
import { submissionApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table submissions. */
export default function ListPage() {
  return <TableListPage info={info} api={submissionApi} columns={columns} />;
}
