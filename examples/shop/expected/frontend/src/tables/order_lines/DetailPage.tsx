import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { orderLineApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table order_lines. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={orderLineApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
