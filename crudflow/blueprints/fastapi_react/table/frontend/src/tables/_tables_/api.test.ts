<% set it = table.frontend %>
<% if it.must_fill and it.key %>
import { describe, expect, it } from "vitest";
<% else %>
import { describe } from "vitest";
<% endif %>
<% if it.uses_samples %>
import * as sample from "../../../tests/sample";
<% endif %>
import { <% if it.key %>describeTable<% else %>describeList<% endif %> } from "../../../tests/table-api";
import { <%= it.variable %>Api } from "./api";
<% if it.key %>
import { <%= it.variable %>Create } from "./schema";
<% endif %>
import type { <%= table.class_name %><% if it.key %>, <%= table.class_name %>Types<% endif %> } from "./types";

const row: <%= table.class_name %> = {
<% for name, value in it.sample %>
  <%= name %>: <%= value %>,
<% endfor %>
};
<% if it.key %>

/** The row as it would be sent to create it. */
const created = <%= it.variable %>Create.parse(row);

const key: <%= table.class_name %>Types["key"] = [<%= it.key_members | join(", ") %>];

describe(<%= table.names.route | ts %>, () => {
  describeTable(<%= it.variable %>Api, { key, row, create: created });
<% if it.must_fill %>

  it("refuses a row that lacks what it has to have", () => {
    expect(<%= it.variable %>Create.safeParse({}).success).toBe(false);
  });
<% endif %>
});
<% else %>

describe(<%= table.names.route | ts %>, () => {
  describeList(<%= it.variable %>Api, row);
});
<% endif %>
