import { TableListPage } from "@/components/list/TableListPage";
import { sectionApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table sections. */
export default function ListPage() {
  return <TableListPage info={info} api={sectionApi} columns={columns} />;
}
