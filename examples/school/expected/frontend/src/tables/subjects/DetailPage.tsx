import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { subjectApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table subjects. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={subjectApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "courses",
          label: "Courses",
          where: { subject_code: "code" },
        },
      ]}
    />
  );
}
