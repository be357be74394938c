import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { memberApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table members. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={memberApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "loans",
          label: "Loans",
          where: { member_id: "id" },
        },
      ]}
    />
  );
}
