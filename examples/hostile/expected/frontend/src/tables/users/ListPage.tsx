import { TableListPage } from "@/components/list/TableListPage";
import { usersApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table users. */
export default function ListPage() {
  return <TableListPage info={info} api={usersApi} columns={columns} />;
}
