import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { fineApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table fines. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={fineApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
