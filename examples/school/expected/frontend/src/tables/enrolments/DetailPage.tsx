import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { enrolmentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table enrolments. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={enrolmentApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "attendances",
          label: "Attendances",
          where: { section_id: "section_id", student_id: "student_id" },
        },
      ]}
    />
  );
}
