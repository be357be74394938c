import type { Doc, Id } from "../_generated/dataModel";
import type { QueryCtx } from "../_generated/server";

/** Return a run of a job, or null. */
export async function findRun(
  ctx: QueryCtx,
  jobId: string,
  run: string,
): Promise<Doc<"jobs"> | null> {
  return await ctx.db
    .query("jobs")
    .withIndex("by_run", (q) => q.eq("jobId", jobId).eq("run", run))
    .first();
}

/** Return the run of a job that is named, or its newest; null if there is none. */
export async function findJob(
  ctx: QueryCtx,
  jobId: string,
  run: string | undefined,
): Promise<Doc<"jobs"> | null> {
  if (run !== undefined) return await findRun(ctx, jobId, run);
  return await ctx.db
    .query("jobs")
    .withIndex("by_job", (q) => q.eq("jobId", jobId))
    .order("desc")
    .first();
}

/** Return a job's tasks, most urgent first; they are few. */
export async function tasksOf(ctx: QueryCtx, job: Id<"jobs">): Promise<Doc<"tasks">[]> {
  const tasks = await ctx.db
    .query("tasks")
    .withIndex("by_job", (q) => q.eq("job", job))
    .collect();
  return tasks.sort((a, b) => b.priority - a.priority || a._creationTime - b._creationTime);
}

/** Return the sub-task of a task and a table, or null. */
export async function findSubtask(
  ctx: QueryCtx,
  parent: Id<"tasks">,
  table: string | null,
): Promise<Doc<"subtasks"> | null> {
  return await ctx.db
    .query("subtasks")
    .withIndex("by_key", (q) => q.eq("parent", parent).eq("table", table))
    .first();
}
