import { TableListPage } from "@/components/list/TableListPage";
import { publisherApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table publishers. */
export default function ListPage() {
  return <TableListPage info={info} api={publisherApi} columns={columns} />;
}
