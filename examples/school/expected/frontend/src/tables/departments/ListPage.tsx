import { TableListPage } from "@/components/list/TableListPage";
import { departmentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table departments. */
export default function ListPage() {
  return <TableListPage info={info} api={departmentApi} columns={columns} />;
}
