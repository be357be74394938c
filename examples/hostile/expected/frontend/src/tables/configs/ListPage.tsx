import { TableListPage } from "@/components/list/TableListPage";
import { configApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table <%= config %>. */
export default function ListPage() {
  return <TableListPage info={info} api={configApi} columns={columns} />;
}
