import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { studentGuardianApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table student_guardians. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={studentGuardianApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
