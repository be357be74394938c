import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { assignmentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table assignments. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={assignmentApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "submissions",
          label: "Submissions",
          where: { assignment_id: "id" },
        },
      ]}
    />
  );
}
