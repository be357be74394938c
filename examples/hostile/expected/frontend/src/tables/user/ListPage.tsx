import { TableListPage } from "@/components/list/TableListPage";
import { userApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table user. */
export default function ListPage() {
  return <TableListPage info={info} api={userApi} columns={columns} />;
}
