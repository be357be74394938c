import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { submissionApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table submissions. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={submissionApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
