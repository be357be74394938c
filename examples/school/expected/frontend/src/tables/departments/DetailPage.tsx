import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { departmentApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table departments. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={departmentApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "teachers",
          label: "Teachers",
          where: { department_id: "id" },
        },
        {
          table: "subjects",
          label: "Subjects",
          where: { department_id: "id" },
        },
      ]}
    />
  );
}
