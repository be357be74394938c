<% set it = table.frontend %>
<% if it.enums or it.read %>
import type * as api from "@/api/types";
<% endif %>
<% if it.key %>
import type { <%= table.class_name %>Create, <%= table.class_name %>Update } from "./schema";
<% endif %>

<% for enum in it.enums %>
export const <%= enum.constant %> = [
<% for value in enum.values %>
  <%= value | ts %>,
<% endfor %>
] as const;

export type <%= enum.type %> = (typeof <%= enum.constant %>)[number];

<% endfor %>
/** <%= table.headline | tscomment %> */
export interface <%= table.class_name %> {
<% for property in it.read %>
<% if property.comment %>
  /** <%= property.comment | tscomment %> */
<% endif %>
  <%= property.name %>: <%= property.type %>;
<% endfor %>
}

/** What lists can be sorted by. */
<% if it.unsortable %>
export type <%= table.class_name %>SortKey = api.SortBy<
  Exclude<keyof <%= table.class_name %>, <% for name in it.unsortable %><%= name | ts %><% if not loop.last %> | <% endif %><% endfor %>>
>;
<% else %>
export type <%= table.class_name %>SortKey = api.SortBy<keyof <%= table.class_name %>>;
<% endif %>

/** How lists can be narrowed down and sorted. */
export type <%= table.class_name %>Query = api.ListParams<<%= table.class_name %>SortKey> &
<% if it.searchable %>
  api.Search &
<% endif %>
<% for filter in it.filters %>
  api.Filter<<%= filter.column | ts %>, <%= filter.type %>, <% for operator in filter.operators %><%= operator | ts %><% if not loop.last %> | <% endif %><% endfor %>><% if not loop.last %> &<% else %>;<% endif %>

<% else %>
  object;
<% endfor %>
<% if it.key %>

/** The types of the table's API. */
export interface <%= table.class_name %>Types extends api.TableTypes {
  row: <%= table.class_name %>;
  create: <%= table.class_name %>Create;
  update: <%= table.class_name %>Update;
  query: <%= table.class_name %>Query;
  key: readonly [<%= it.key_types | join(", ") %>];
}
<% endif %>
