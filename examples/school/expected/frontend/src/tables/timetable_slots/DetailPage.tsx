import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { timetableSlotApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table timetable_slots. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={timetableSlotApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
