import { TableListPage } from "@/components/list/TableListPage";
import { guardianApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table guardians. */
export default function ListPage() {
  return <TableListPage info={info} api={guardianApi} columns={columns} />;
}
