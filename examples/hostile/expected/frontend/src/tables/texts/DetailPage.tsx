import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { textApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table texts. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={textApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
