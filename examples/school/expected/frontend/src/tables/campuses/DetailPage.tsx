import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { campusApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table campuses. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={campusApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "rooms",
          label: "Rooms",
          where: { campus_id: "id" },
        },
        {
          table: "students",
          label: "Students",
          where: { campus_id: "id" },
        },
        {
          table: "announcements",
          label: "Announcements",
          where: { campus_id: "id" },
        },
      ]}
    />
  );
}
