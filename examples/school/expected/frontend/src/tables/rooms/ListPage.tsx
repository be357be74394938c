import { TableListPage } from "@/components/list/TableListPage";
import { roomApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table rooms. */
export default function ListPage() {
  return <TableListPage info={info} api={roomApi} columns={columns} />;
}
