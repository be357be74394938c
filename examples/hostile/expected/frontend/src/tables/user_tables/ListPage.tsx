import { TableListPage } from "@/components/list/TableListPage";
import { userTableApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table User_. */
export default function ListPage() {
  return <TableListPage info={info} api={userTableApi} columns={columns} />;
}
