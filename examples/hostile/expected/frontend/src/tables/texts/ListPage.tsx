import { TableListPage } from "@/components/list/TableListPage";
import { textApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table texts. */
export default function ListPage() {
  return <TableListPage info={info} api={textApi} columns={columns} />;
}
