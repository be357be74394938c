import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { etcPasswdApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table ../../etc/passwd. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={etcPasswdApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
