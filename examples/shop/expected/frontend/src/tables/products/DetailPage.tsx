import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { productApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table products. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={productApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "stocks",
          label: "Stocks",
          where: { sku: "sku" },
        },
        {
          table: "order-lines",
          label: "Order lines",
          where: { sku: "sku" },
        },
        {
          table: "reviews",
          label: "Reviews",
          where: { sku: "sku" },
        },
      ]}
    />
  );
}
