import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { announcementApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table announcements. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={announcementApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
