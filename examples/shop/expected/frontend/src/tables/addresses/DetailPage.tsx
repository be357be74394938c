import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { addressApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table addresses. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={addressApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "orders",
          label: "Orders",
          where: { shipping_address_id: "id" },
        },
      ]}
    />
  );
}
