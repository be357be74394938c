import { TableListPage } from "@/components/list/TableListPage";
import { authorApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table authors. */
export default function ListPage() {
  return <TableListPage info={info} api={authorApi} columns={columns} />;
}
