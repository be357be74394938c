import { paginationOptsValidator } from "convex/server";
import { v } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import { mutation, query, QueryCtx } from "./_generated/server";
import { refusal, requireWorker } from "./model/access";
import { findJob, findRun, tasksOf } from "./model/find";
import { isFinal, Ledger } from "./model/ledger";
import { counts, endFields, endState, jobState, outcomeFields, runFields } from "./model/validators";
import { CHUNK } from "./subtasks";

const outcome = v.object({
  task: v.string(),
  table: v.union(v.string(), v.null()),
  state: endState,
  endedAt: v.union(v.number(), v.null()),
  /** Inferred from the job's result: counts only where the board knows no end. */
  assumed: v.boolean(),
  ...outcomeFields,
});

/**
 * Take the truth about a run: how up to 500 sub-tasks ended and, with `end`, how the job did.
 *
 * Unlike `updateProgress` this is the workflow's own word, and overrides what workers said. What
 * is true already is not written again. Returns how many sub-tasks it had to put right and how
 * many are not known.
 */
export const reconcile = mutation({
  args: {
    secret: v.string(),
    ...runFields,
    outcomes: v.array(outcome),
    /** The rows that the outcomes lie in, where the caller knows: read at once then. */
    rows: v.union(v.null(), v.object({ first: v.number(), last: v.number() })),
    end: v.union(v.null(), v.object({ state: jobState, ...endFields })),
  },
  returns: v.object({ changed: v.number(), unknown: v.number() }),
  handler: async (ctx, { secret, jobId, run, outcomes, rows, end }) => {
    requireWorker(secret);
    if (outcomes.length > CHUNK) throw refusal("too_large", `send at most ${CHUNK} outcomes`);
    const job = await findRun(ctx, jobId, run);
    if (job === null) return { changed: 0, unknown: outcomes.length };
    const ledger = await Ledger.open(ctx, job._id);
    if (rows !== null) await ledger.readRows(rows.first, rows.last);
    let changed = 0;
    let unknown = 0;
    for (const { task, table, assumed, endedAt, ...truth } of outcomes) {
      const subtask = await ledger.find(task, table);
      if (subtask === null) unknown += 1;
      else if (assumed ? !isFinal(subtask.state) : differs(subtask, truth)) {
        await ledger.change(subtask, { ...truth, endedAt: subtask.endedAt ?? endedAt });
        changed += 1;
      }
    }
    await ledger.save();
    if (end !== null) await ctx.db.patch(job._id, end);
    return { changed, unknown };
  },
});

/** A run of a job with its tasks: the one named, or the newest. Null if there is none. */
export const getJob = query({
  args: { jobId: v.string(), run: v.optional(v.string()) },
  handler: async (ctx, { jobId, run }) => {
    const job = await findJob(ctx, jobId, run);
    return job === null ? null : { job, tasks: await tasksOf(ctx, job._id) };
  },
});

/** Where a run of a job stands, in a few numbers: small, whatever the job's size. */
export const summary = query({
  args: { jobId: v.string(), run: v.optional(v.string()) },
  returns: v.union(v.null(), v.object({ state: jobState, counts })),
  handler: async (ctx, { jobId, run }) => {
    const job = await findJob(ctx, jobId, run);
    return job === null ? null : { state: job.state, counts: await countsOf(ctx, job) };
  },
});

/** The runs of all jobs, newest first, each with its counts. */
export const listJobs = query({
  args: { paginationOpts: paginationOptsValidator },
  handler: async (ctx, { paginationOpts }) => {
    const found = await ctx.db.query("jobs").order("desc").paginate(paginationOpts);
    const page = await Promise.all(
      found.page.map(async (job) => ({ ...job, counts: await countsOf(ctx, job) })),
    );
    return { ...found, page };
  },
});

async function countsOf(ctx: QueryCtx, job: Doc<"jobs">) {
  const sum = { total: 0, done: 0, failed: 0, cancelled: 0 };
  for (const task of await tasksOf(ctx, job._id)) {
    sum.total += task.total;
    sum.done += task.done;
    sum.failed += task.failed;
    sum.cancelled += task.cancelled;
  }
  return sum;
}

function differs(stored: Doc<"subtasks">, truth: Partial<Doc<"subtasks">>): boolean {
  return Object.entries(truth).some(([key, value]) => stored[key as keyof typeof truth] !== value);
}
