import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { authorApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table authors. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={authorApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "book-authors",
          label: "Book authors",
          where: { author_id: "id" },
        },
      ]}
    />
  );
}
