<% set it = table.frontend %>
import type { Column } from "@/lib/table";
import { type <%= table.class_name %><% for name in it.column_constants %>, <%= name %><% endfor %> } from "./types";

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
