import { TableListPage } from "@/components/list/TableListPage";
import { visitorLogApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table visitor_log. */
export default function ListPage() {
  return <TableListPage info={info} api={visitorLogApi} columns={columns} />;
}
