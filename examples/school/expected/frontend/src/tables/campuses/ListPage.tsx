import { TableListPage } from "@/components/list/TableListPage";
import { campusApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table campuses. */
export default function ListPage() {
  return <TableListPage info={info} api={campusApi} columns={columns} />;
}
