<% set it = table.frontend %>
<% set test = it.browser_test %>
<% if test and test.uses_samples %>
import * as sample from "../tests/sample";
<% endif %>
<% if test %>
import { testRow } from "./support/row-test";

testRow({
  table: <%= table.names.route | ts %>,
  label: <%= it.label | ts %>,
  labelPlural: <%= it.label_plural | ts %>,
  key: <%= it.key_filters | ts %>,
<% if not it.deletable %>
  deletable: false,
<% endif %>
  controls: async (<%= test.parameters %>) => {
<% for row in test.before %>
    const <%= row.name %> = await make(<%= row.table | ts %>, {
<% for name, value in row.values %>
      <%= name %>: <%= value %>,
<% endfor %>
    });
<% endfor %>
    return [
<% for control in test.controls %>
      { label: <%= control.label | ts %>, kind: <%= control.kind | ts %>, value: <%= control.value %> },
<% endfor %>
    ];
  },
<% if test.changed %>
  changed: (n) => ({
    label: <%= test.changed.label | ts %>,
    kind: <%= test.changed.kind | ts %>,
    value: <%= test.changed.value %>,
  }),
<% endif %>
});
<% else %>
import { <% if it.key %>testForm, <% endif %>testList } from "./support/row-test";

testList(<%= table.names.route | ts %>, <%= it.label_plural | ts %>);
<% if it.key %>
testForm(<%= table.names.route | ts %>);
<% endif %>
<% endif %>
