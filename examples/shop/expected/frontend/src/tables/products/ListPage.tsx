import { TableListPage } from "@/components/list/TableListPage";
import { productApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table products. */
export default function ListPage() {
  return <TableListPage info={info} api={productApi} columns={columns} />;
}
