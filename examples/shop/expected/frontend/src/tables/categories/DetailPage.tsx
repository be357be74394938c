import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { categoryApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table categories. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={categoryApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "categories",
          label: "Categories",
          where: { parent_id: "id" },
        },
        {
          table: "products",
          label: "Products",
          where: { category_id: "id" },
        },
      ]}
    />
  );
}
