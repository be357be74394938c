<% set it = table.frontend %>
import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: <%= table.names.route | ts %>,
  label: <%= it.label | ts %>,
  labelPlural: <%= it.label_plural | ts %>,
<% if it.description %>
  description: <%= it.description | ts %>,
<% endif %>
  group: <%= it.group | ts %>,
  key: <%= it.key | ts %>,
  title: [<% for part in it.title %><% if part.table %>{ column: <%= part.column | ts %>, to: <%= part.table | ts %> }<% else %><%= part.column | ts %><% endif %><% if not loop.last %>, <% endif %><% endfor %>],
<% if it.groups %>
  sections: [
<% for section in it.groups %>
    { label: <%= section.label | ts %>, columns: <%= section.columns | ts %> },
<% endfor %>
  ],
<% endif %>
  searchable: <%= it.searchable | ts %>,
  editable: <%= it.editable | ts %>,
  deletable: <%= it.deletable | ts %>,
};

export default info;
