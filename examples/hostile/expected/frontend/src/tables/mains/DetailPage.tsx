import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { mainApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table main. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={mainApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "bases",
          label: "Bases",
          where: { main_id: "id" },
        },
      ]}
    />
  );
}
