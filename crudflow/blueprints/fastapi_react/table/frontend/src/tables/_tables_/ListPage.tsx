<% set it = table.frontend %>
import { TableListPage } from "@/components/list/TableListPage";
import { <%= it.variable %>Api } from "./api";
import columns from "./columns";
import info from "./table";

/** The list of the table <%= table.names.db_name | tscomment %>. */
export default function ListPage() {
  return <TableListPage info={info} api={<%= it.variable %>Api} columns={columns} />;
}
