import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { academicYearApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table academic_years. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={academicYearApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "terms",
          label: "Terms",
          where: { academic_year_id: "id" },
        },
      ]}
    />
  );
}
