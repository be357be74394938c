import { TableListPage } from "@/components/list/TableListPage";
import { memberApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table members. */
export default function ListPage() {
  return <TableListPage info={info} api={memberApi} columns={columns} />;
}
