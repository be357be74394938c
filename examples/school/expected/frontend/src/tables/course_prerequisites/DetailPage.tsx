import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { coursePrerequisiteApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table course_prerequisites. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={coursePrerequisiteApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
