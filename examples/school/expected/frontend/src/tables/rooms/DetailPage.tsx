import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { roomApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table rooms. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={roomApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "teacher-profiles",
          label: "Teacher profiles",
          where: { office_room_id: "id" },
        },
        {
          table: "timetable-slots",
          label: "Timetable slots",
          where: { room_id: "id" },
        },
      ]}
    />
  );
}
