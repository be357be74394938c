import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { teacherProfileApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table teacher_profiles. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={teacherProfileApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
