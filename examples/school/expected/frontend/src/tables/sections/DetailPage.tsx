import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { sectionApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table sections. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={sectionApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "timetable-slots",
          label: "Timetable slots",
          where: { section_id: "id" },
        },
        {
          table: "enrolments",
          label: "Enrolments",
          where: { section_id: "id" },
        },
        {
          table: "assignments",
          label: "Assignments",
          where: { section_id: "id" },
        },
      ]}
    />
  );
}
