import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { userTableApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table User_. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={userTableApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
