<% set it = table.frontend %>
<% if it.key %>
import { callsTo } from "@/api/calls";
import type { <%= table.class_name %>Types } from "./types";

/** Calls to the table <%= table.names.db_name | tscomment %>. */
export const <%= it.variable %>Api = callsTo<<%= table.class_name %>Types>(<%= table.names.route | ts %>);
<% else %>
import { listCallsTo } from "@/api/calls";
import type { <%= table.class_name %>, <%= table.class_name %>Query } from "./types";

/** Calls to the table <%= table.names.db_name | tscomment %>, whose rows have no key and are only listed. */
export const <%= it.variable %>Api = listCallsTo<<%= table.class_name %>, <%= table.class_name %>Query>(<%= table.names.route | ts %>);
<% endif %>
