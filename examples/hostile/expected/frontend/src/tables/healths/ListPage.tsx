import { TableListPage } from "@/components/list/TableListPage";
import { healthApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table health. */
export default function ListPage() {
  return <TableListPage info={info} api={healthApi} columns={columns} />;
}
