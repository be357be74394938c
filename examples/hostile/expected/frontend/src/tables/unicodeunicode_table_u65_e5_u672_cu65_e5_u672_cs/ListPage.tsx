import { TableListPage } from "@/components/list/TableListPage";
import { unicodeTableU65E5U672CApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table Ünïcode Tâble 日本. */
export default function ListPage() {
  return <TableListPage info={info} api={unicodeTableU65E5U672CApi} columns={columns} />;
}
