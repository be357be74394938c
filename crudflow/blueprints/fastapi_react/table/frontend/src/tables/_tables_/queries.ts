<% set it = table.frontend %>
<% set name = table.class_name %>
import { listQuery<% if it.key %>, rowQuery, useCreate<% if it.deletable %>, useRemove<% endif %><% if it.editable %>, useUpdate<% endif %><% endif %> } from "@/api/queries";
import { <%= it.variable %>Api } from "./api";
import type { <%= name %>Query<% if it.key %>, <%= name %>Types<% endif %> } from "./types";

/** One page of the list, for `useQuery`. */
export const <%= it.variable %>ListQuery = (query: <%= name %>Query) => listQuery(<%= it.variable %>Api, query);
<% if it.key %>

/** One row, for `useQuery`. */
export const <%= it.variable %>RowQuery = (key: <%= name %>Types["key"]) => rowQuery(<%= it.variable %>Api, key);

/** Creates a row. */
export const useCreate<%= name %> = () => useCreate(<%= it.variable %>Api);
<% if it.editable %>

/** Changes a row. */
export const useUpdate<%= name %> = () => useUpdate(<%= it.variable %>Api);
<% endif %>
<% if it.deletable %>

/** Deletes a row. */
export const useRemove<%= name %> = () => useRemove(<%= it.variable %>Api);
<% endif %>
<% endif %>
