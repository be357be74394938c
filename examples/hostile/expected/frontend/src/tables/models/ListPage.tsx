import { TableListPage } from "@/components/list/TableListPage";
import { modelApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table models. */
export default function ListPage() {
  return <TableListPage info={info} api={modelApi} columns={columns} />;
}
