import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { studentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table students. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={studentApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "medical-records",
          label: "Medical records",
          where: { student_id: "id" },
        },
        {
          table: "student-guardians",
          label: "Student guardians",
          where: { student_id: "id" },
        },
        {
          table: "enrolments",
          label: "Enrolments",
          where: { student_id: "id" },
        },
        {
          table: "submissions",
          label: "Submissions",
          where: { student_id: "id" },
        },
        {
          table: "invoices",
          label: "Invoices",
          where: { student_id: "id" },
        },
      ]}
    />
  );
}
