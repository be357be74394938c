import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { copyApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table copies. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={copyApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "loans",
          label: "Loans",
          where: { barcode: "barcode" },
        },
      ]}
    />
  );
}
