import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { loanApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table loans. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={loanApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "fines",
          label: "Fines",
          where: { loan_id: "id" },
        },
      ]}
    />
  );
}
