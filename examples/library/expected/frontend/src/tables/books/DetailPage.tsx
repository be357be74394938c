import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { bookApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table books. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={bookApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "book-authors",
          label: "Book authors",
          where: { isbn: "isbn" },
        },
        {
          table: "copies",
          label: "Copies",
          where: { isbn: "isbn" },
        },
      ]}
    />
  );
}
