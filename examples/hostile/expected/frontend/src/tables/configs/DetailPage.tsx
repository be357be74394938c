import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { configApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table <%= config %>. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={configApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
