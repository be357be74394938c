<% set it = table.frontend %>
<% macro field(one) %>
<<%= one.component %>
  control={control}
<% for attribute in one.attributes %>
  <%= attribute %>

<% endfor %>
/>
<% endmacro %>
<% if it.key %>
import type { FormPageProps } from "@/app/registry";
<% for line in it.form_imports %>
import { <%= line.names | join(", ") %> } from <%= line.module | ts %>;
<% endfor %>
import { RowFormPage } from "@/components/form/RowFormPage";
import { <%= it.variable %>Api } from "./api";
import { <%= it.variable %>Create, <%= it.variable %>Update } from "./schema";
import info from "./table";
<% if it.form_constants %>
import { <%= it.form_constants | join(", ") %> } from "./types";
<% endif %>

/** The form for a row of the table <%= table.names.db_name | tscomment %>. */
export default function FormPage({ rowKey }: FormPageProps) {
  return (
    <RowFormPage
      info={info}
      api={<%= it.variable %>Api}
      createSchema={<%= it.variable %>Create}
      updateSchema={<%= it.variable %>Update}
      defaults={{ <% for name, value in it.defaults %><%= name %>: <%= value %><% if not loop.last %>, <% endif %><% endfor %> }}
      rowKey={rowKey}
    >
      {(<% if it.fields or it.sections or it.more %>control<% endif %>) => (
        <>
<% for one in it.fields %>
          <%= field(one) | indent(10) | trim %>

<% endfor %>
<% for section in it.sections %>
          <FieldSection <%= section.label %>>
<% for one in section.fields %>
            <%= field(one) | indent(12) | trim %>

<% endfor %>
          </FieldSection>
<% endfor %>
<% if it.more %>
          <MoreFields>
<% for one in it.more %>
            <%= field(one) | indent(12) | trim %>

<% endfor %>
          </MoreFields>
<% endif %>
        </>
      )}
    </RowFormPage>
  );
}
<% endif %>
