import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { unicodeTableU65E5U672CApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table Ünïcode Tâble 日本. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={unicodeTableU65E5U672CApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
