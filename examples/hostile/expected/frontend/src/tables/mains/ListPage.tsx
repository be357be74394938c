import { TableListPage } from "@/components/list/TableListPage";
import { mainApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table main. */
export default function ListPage() {
  return <TableListPage info={info} api={mainApi} columns={columns} />;
}
