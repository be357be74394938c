import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { testApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table test. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage info={info} api={testApi} columns={columns} rowKey={rowKey} relations={[]} />
  );
}
