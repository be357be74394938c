import { TableListPage } from "@/components/list/TableListPage";
import { announcementApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table announcements. */
export default function ListPage() {
  return <TableListPage info={info} api={announcementApi} columns={columns} />;
}
