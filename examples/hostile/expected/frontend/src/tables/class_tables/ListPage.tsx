import { TableListPage } from "@/components/list/TableListPage";
import { classTableApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table class. */
export default function ListPage() {
  return <TableListPage info={info} api={classTableApi} columns={columns} />;
}
