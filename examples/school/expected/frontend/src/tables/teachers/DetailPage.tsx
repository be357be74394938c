import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { teacherApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table teachers. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={teacherApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "departments",
          label: "Departments",
          where: { head_teacher_id: "id" },
        },
        {
          table: "teachers",
          label: "Teachers",
          where: { mentor_id: "id" },
        },
        {
          table: "teacher-profiles",
          label: "Teacher profiles",
          where: { teacher_id: "id" },
        },
        {
          table: "students",
          label: "Students",
          where: { tutor_id: "id" },
        },
        {
          table: "sections",
          label: "Sections",
          where: { teacher_id: "id" },
        },
        {
          table: "attendances",
          label: "Attendances",
          where: { recorded_by: "id" },
        },
        {
          table: "submissions",
          label: "Submissions",
          where: { graded_by: "id" },
        },
        {
          table: "announcements",
          label: "Announcements",
          where: { author_id: "id" },
        },
      ]}
    />
  );
}
