import { TableListPage } from "@/components/list/TableListPage";
import { attributeApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table attributes. */
export default function ListPage() {
  return <TableListPage info={info} api={attributeApi} columns={columns} />;
}
