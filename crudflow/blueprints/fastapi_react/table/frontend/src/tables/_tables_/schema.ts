<% set it = table.frontend %>
<% if it.key %>
import { <%= it.schema_imports | join(", ") %> } from "@/lib/schema";
<% if it.written_enums %>
import { <% for enum in it.written_enums %><%= enum.constant %><% if not loop.last %>, <% endif %><% endfor %> } from "./types";
<% endif %>

/** What a new <%= it.label | tscomment | lower %> has to look like. */
export const <%= it.variable %>Create = z.object({
<% for property in it.create %>
<% if property.comment %>
  /** <%= property.comment | tscomment %> */
<% endif %>
  <%= property.name %>: <%= property.type %>,
<% endfor %>
});

export type <%= table.class_name %>Create = z.infer<typeof <%= it.variable %>Create>;

/** What can be changed about a <%= it.label | tscomment | lower %>; all of it may be left out. */
<% if it.fixed %>
export const <%= it.variable %>Update = <%= it.variable %>Create
  .omit({ <% for name in it.fixed %><%= name %>: true<% if not loop.last %>, <% endif %><% endfor %> })
  .partial();
<% else %>
export const <%= it.variable %>Update = <%= it.variable %>Create.partial();
<% endif %>

export type <%= table.class_name %>Update = z.infer<typeof <%= it.variable %>Update>;
<% endif %>
