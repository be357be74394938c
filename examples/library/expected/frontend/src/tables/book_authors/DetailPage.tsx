import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { bookAuthorApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table book_authors. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={bookAuthorApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
