import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { courseApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table courses. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={courseApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "course-prerequisites",
          label: "Course prerequisites (as course)",
          where: { course_id: "id" },
        },
        {
          table: "course-prerequisites",
          label: "Course prerequisites (as required)",
          where: { required_id: "id" },
        },
        {
          table: "sections",
          label: "Sections",
          where: { course_id: "id" },
        },
      ]}
    />
  );
}
