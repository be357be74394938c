import { TableListPage } from "@/components/list/TableListPage";
import { timetableSlotApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table timetable_slots. */
export default function ListPage() {
  return <TableListPage info={info} api={timetableSlotApi} columns={columns} />;
}
