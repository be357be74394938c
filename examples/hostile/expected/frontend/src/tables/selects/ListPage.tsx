import { TableListPage } from "@/components/list/TableListPage";
import { selectApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table select. */
export default function ListPage() {
  return <TableListPage info={info} api={selectApi} columns={columns} />;
}
