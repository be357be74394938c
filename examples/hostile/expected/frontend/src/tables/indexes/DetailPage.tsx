import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { indexApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table index. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={indexApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
