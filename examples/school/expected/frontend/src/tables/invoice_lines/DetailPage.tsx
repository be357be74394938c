import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { invoiceLineApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table invoice_lines. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={invoiceLineApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
