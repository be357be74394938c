import { TableListPage } from "@/components/list/TableListPage";
import { medicalRecordApi } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table medical_records. */
export default function ListPage() {
  return <TableListPage info={info} api={medicalRecordApi} columns={columns} />;
}
