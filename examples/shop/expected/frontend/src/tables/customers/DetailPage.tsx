import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { customerApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table customers. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={customerApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "addresses",
          label: "Addresses",
          where: { customer_id: "id" },
        },
        {
          table: "orders",
          label: "Orders",
          where: { customer_id: "id" },
        },
        {
          table: "reviews",
          label: "Reviews",
          where: { customer_id: "id" },
        },
      ]}
    />
  );
}
