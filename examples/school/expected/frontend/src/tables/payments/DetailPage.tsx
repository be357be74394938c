import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { paymentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table payments. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={paymentApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
