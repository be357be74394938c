import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { invoiceApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table invoices. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={invoiceApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "invoice-lines",
          label: "Invoice lines",
          where: { invoice_id: "id" },
        },
        {
          table: "payments",
          label: "Payments",
          where: { invoice_id: "id" },
        },
      ]}
    />
  );
}
