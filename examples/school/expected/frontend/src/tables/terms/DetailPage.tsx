import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { termApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table terms. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={termApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "sections",
          label: "Sections",
          where: { term_id: "id" },
        },
        {
          table: "invoices",
          label: "Invoices",
          where: { term_id: "id" },
        },
      ]}
    />
  );
}
