import { TableListPage } from "@/components/list/TableListPage";
import { enrolmentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table enrolments. */
export default function ListPage() {
  return <TableListPage info={info} api={enrolmentApi} columns={columns} />;
}
