import { TableListPage } from "@/components/list/TableListPage";
import { testApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table test. */
export default function ListPage() {
  return <TableListPage info={info} api={testApi} columns={columns} />;
}
