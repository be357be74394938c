import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { orderApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table orders. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={orderApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "order-lines",
          label: "Order lines",
          where: { order_id: "id" },
        },
      ]}
    />
  );
}
