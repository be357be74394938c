import { TableListPage } from "@/components/list/TableListPage";
import { bookAuthorApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table book_authors. */
export default function ListPage() {
  return <TableListPage info={info} api={bookAuthorApi} columns={columns} />;
}
