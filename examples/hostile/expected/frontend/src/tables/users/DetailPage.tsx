import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { usersApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table users. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={usersApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "billing-users",
          label: "Billing users",
          where: { public_user: "id" },
        },
      ]}
    />
  );
}
