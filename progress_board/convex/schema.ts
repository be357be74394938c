import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";
import { endFields, jobFields, jobState, subtaskState } from "./model/validators";

/**
 * One document per run of a job, per task of it, and per sub-task (task, table).
 *
 * Counts are kept on the tasks and written in the transaction that ends a sub-task, never for a
 * step in between: sub-tasks that all write one document on every step would conflict.
 */
export default defineSchema({
  jobs: defineTable({
    ...jobFields,
    state: jobState,
    ...endFields,
  })
    .index("by_run", ["jobId", "run"])
    .index("by_job", ["jobId"]),

  tasks: defineTable({
    job: v.id("jobs"),
    task: v.string(),
    kind: v.string(),
    text: v.string(),
    priority: v.number(),
    state: subtaskState,
    seq: v.number(),
    total: v.number(),
    done: v.number(),
    failed: v.number(),
    cancelled: v.number(),
  }).index("by_job", ["job", "task"]),

  subtasks: defineTable({
    job: v.id("jobs"),
    parent: v.id("tasks"),
    task: v.string(),
    kind: v.string(),
    /** Key of the table; null for a task that works on the application as a whole. */
    table: v.union(v.string(), v.null()),
    /** Place of the table in the schema, from 0; -1 where there is no table. */
    row: v.number(),
    state: subtaskState,
    seq: v.number(),
    step: v.number(),
    of: v.number(),
    message: v.string(),
    startedAt: v.union(v.number(), v.null()),
    endedAt: v.union(v.number(), v.null()),
    files: v.number(),
    written: v.number(),
    kept: v.number(),
    reason: v.string(),
    error: v.string(),
  })
    .index("by_key", ["parent", "table"])
    .index("by_row", ["job", "row"])
    .index("by_state", ["job", "state"]),

  /** The names of a job's tables, which never change: read once, not with each step. */
  rosters: defineTable({
    job: v.id("jobs"),
    first: v.number(),
    tables: v.array(v.string()),
  }).index("by_job", ["job", "first"]),
});
