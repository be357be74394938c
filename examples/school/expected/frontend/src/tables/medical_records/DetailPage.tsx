import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { medicalRecordApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table medical_records. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={medicalRecordApi}
      columns={columns}
      rowKey={rowKey}
      relations={[]}
    />
  );
}
