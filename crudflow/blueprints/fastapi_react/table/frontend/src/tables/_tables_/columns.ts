<% set it = table.frontend %>
import type { Column } from "@/lib/table";
<% if it.column_constants %>
import { type <%= table.class_name %><% for name in it.column_constants %>, <%= name %><% endfor %> } from "./types";
<% else %>
import type { <%= table.class_name %> } from "./types";
<% endif %>

const columns: readonly Column<<%= table.class_name %>>[] = [
<% for column in it.columns %>
  {
<% for name, value in column.properties %>
    <%= name %>: <%= value %>,
<% endfor %>
  },
<% endfor %>
];

export default columns;
