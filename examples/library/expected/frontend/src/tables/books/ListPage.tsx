import { TableListPage } from "@/components/list/TableListPage";
import { bookApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table books. */
export default function ListPage() {
  return <TableListPage info={info} api={bookApi} columns={columns} />;
}
