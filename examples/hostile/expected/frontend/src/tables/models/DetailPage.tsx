import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { modelApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table models. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={modelApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
