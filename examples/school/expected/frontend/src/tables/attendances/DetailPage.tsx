import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { attendanceApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table attendance. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={attendanceApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
