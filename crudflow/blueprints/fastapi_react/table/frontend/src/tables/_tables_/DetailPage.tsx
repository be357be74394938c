<% set it = table.frontend %>
<% if it.key %>
import type { RowPageProps } from "@/app/registry";
import { RowDetailPage } from "@/components/row/RowDetailPage";
import { <%= it.variable %>Api } from "./api";
import columns from "./columns";
import info from "./table";

/** The page of one row of the table <%= table.names.db_name | tscomment %>. */
export default function DetailPage({ rowKey }: RowPageProps) {
  return (
    <RowDetailPage
      info={info}
      api={<%= it.variable %>Api}
      columns={columns}
      rowKey={rowKey}
      relations={[
<% for related in it.related %>
        {
          table: <%= related.table | ts %>,
          label: <%= related.label | ts %>,
          where: { <% for there, here in related.where %><%= there %>: <%= here | ts %><% if not loop.last %>, <% endif %><% endfor %> },
        },
<% endfor %>
      ]}
    />
  );
}
<% endif %>
