import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { guardianApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table guardians. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={guardianApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "student-guardians",
          label: "Student guardians",
          where: { guardian_id: "id" },
        },
        {
          table: "invoices",
          label: "Invoices",
          where: { guardian_id: "id" },
        },
      ]}
    />
  );
}
