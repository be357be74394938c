import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { publisherApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table publishers. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={publisherApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "publishers",
          label: "Publishers",
          where: { imprint_of: "id" },
        },
        {
          table: "books",
          label: "Books",
          where: { publisher_id: "id" },
        },
      ]}
    />
  );
}
