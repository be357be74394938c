import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { userApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table user. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={userApi}
      columns={columns}
      rowKey={rowKey}
      relations={[
        {
          table: "users",
          label: "Users",
          where: { user_id: "id" },
        },
        {
          table: "user-tables",
          label: "User tables",
          where: { user: "id" },
        },
        {
          table: "billing-users",
          label: "Billing users",
          where: { "public-user": "id" },
        },
      ]}
    />
  );
}
