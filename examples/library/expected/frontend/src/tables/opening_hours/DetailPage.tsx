import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { openingHourApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table opening_hours. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={openingHourApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
