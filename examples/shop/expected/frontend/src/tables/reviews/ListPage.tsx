import { TableListPage } from "@/components/list/TableListPage";
import { reviewApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table reviews. */
export default function ListPage() {
  return <TableListPage info={info} api={reviewApi} columns={columns} />;
}
