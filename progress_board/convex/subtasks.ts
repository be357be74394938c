import { v } from "convex/values";
import type { Doc, Id } from "./_generated/dataModel";
import { mutation, MutationCtx, query } from "./_generated/server";
import { refusal, requireWorker } from "./model/access";
import { findRun, tasksOf } from "./model/find";
import { isFinal, keyOf, Ledger } from "./model/ledger";
import { endState, jobFields, outcomeFields, runFields, subtaskState } from "./model/validators";

/** Sub-tasks in one call: well under the limits of a transaction (4,096 reads by index). */
export const CHUNK = 500;
const SHOWN_ROWS = 100;
const SHOWN_ACTIVE = 200;
const SHOWN_FAILURES = 2000;

const newTask = v.object({
  task: v.string(),
  kind: v.string(),
  text: v.string(),
  priority: v.number(),
});

const newSubtask = v.object({
  task: v.string(),
  table: v.union(v.string(), v.null()),
  row: v.number(),
});

/**
 * Make a job, its tasks and up to 500 of its sub-tasks known, in one transaction.
 *
 * A large job is announced in several calls; each may be repeated, in any order: what is there
 * already stays as it is. A row belongs to one table for the whole run, which is what makes the
 * key (job, task, table) unique at the price of one read. Returns how many sub-tasks were new.
 */
export const createBatch = mutation({
  args: {
    secret: v.string(),
    job: v.object(jobFields),
    tasks: v.array(newTask),
    subtasks: v.array(newSubtask),
  },
  returns: v.object({ created: v.number() }),
  handler: async (ctx, { secret, job, tasks, subtasks }) => {
    requireWorker(secret);
    requireSize(subtasks);
    const id = await ensureJob(ctx, job);
    await ensureTasks(ctx, id, tasks);
    await ensureRoster(ctx, id, subtasks);
    const ledger = await Ledger.open(ctx, id);
    const fresh = await notThereYet(ledger, subtasks);
    for (const subtask of fresh) {
      const parent = ledger.task(subtask.task);
      if (parent === null) throw refusal("unknown_task", `no task ${subtask.task} in the job`);
      await ledger.insert(queued(id, parent, subtask));
    }
    await ledger.save();
    return { created: fresh.length };
  },
});

const update = v.object({
  task: v.string(),
  table: v.union(v.string(), v.null()),
  seq: v.number(),
  state: v.union(v.literal("running"), endState),
  step: v.number(),
  of: v.number(),
  message: v.string(),
  startedAt: v.union(v.number(), v.null()),
  endedAt: v.union(v.number(), v.null()),
  ...outcomeFields,
});

/**
 * Take the newest step, or the end, of up to 500 sub-tasks of a run.
 *
 * Delivery is at least once and in any order: an update whose `seq` is not greater than the one
 * stored changes nothing, and neither does any update of a sub-task that has ended. Returns the
 * indices of the updates whose sub-task is not known (yet).
 */
export const updateProgress = mutation({
  args: { secret: v.string(), ...runFields, updates: v.array(update) },
  returns: v.object({ applied: v.number(), unknown: v.array(v.number()) }),
  handler: async (ctx, { secret, jobId, run, updates }) => {
    requireWorker(secret);
    requireSize(updates);
    const job = await findRun(ctx, jobId, run);
    if (job === null) return { applied: 0, unknown: updates.map((_, index) => index) };
    const ledger = await Ledger.open(ctx, job._id);
    const unknown: number[] = [];
    let applied = 0;
    for (const [index, { task, table, ...change }] of updates.entries()) {
      const subtask = await ledger.find(task, table);
      if (subtask === null) unknown.push(index);
      else if (change.seq > subtask.seq && !isFinal(subtask.state)) {
        const startedAt = subtask.startedAt ?? change.startedAt;
        await ledger.change(subtask, { ...change, startedAt });
        applied += 1;
      }
    }
    await ledger.save();
    return { applied, unknown };
  },
});

/** The sub-tasks of some rows of a job's table of tables (row -1: those without a table). */
export const rows = query({
  args: { job: v.id("jobs"), rows: v.array(v.number()) },
  handler: async (ctx, { job, rows }) => {
    const found: Doc<"subtasks">[] = [];
    for (const row of rows.slice(0, SHOWN_ROWS)) {
      const cells = ctx.db
        .query("subtasks")
        .withIndex("by_row", (q) => q.eq("job", job).eq("row", row));
      found.push(...(await cells.collect()));
    }
    return found;
  },
});

/** The sub-tasks that are at work now (at most 200: workers have few slots). */
export const active = query({
  args: { job: v.id("jobs") },
  handler: async (ctx, { job }) =>
    await ctx.db
      .query("subtasks")
      .withIndex("by_state", (q) => q.eq("job", job).eq("state", "running"))
      .take(SHOWN_ACTIVE),
});

/** The sub-tasks of a job that ended in a state, at most `limit` of them. */
export const ended = query({
  args: { job: v.id("jobs"), state: subtaskState, limit: v.number() },
  handler: async (ctx, { job, state, limit }) =>
    await ctx.db
      .query("subtasks")
      .withIndex("by_state", (q) => q.eq("job", job).eq("state", state))
      .take(Math.min(limit, SHOWN_FAILURES)),
});

/** The names of a job's tables, in the order of the schema. */
export const roster = query({
  args: { job: v.id("jobs") },
  returns: v.array(v.string()),
  handler: async (ctx, { job }) => {
    const parts = await ctx.db
      .query("rosters")
      .withIndex("by_job", (q) => q.eq("job", job))
      .collect();
    return [...new Set(parts.flatMap((part) => part.tables))];
  },
});

async function ensureJob(
  ctx: MutationCtx,
  job: Omit<Doc<"jobs">, "_id" | "_creationTime" | "state" | keyof typeof UNENDED>,
): Promise<Id<"jobs">> {
  const known = await findRun(ctx, job.jobId, job.run);
  if (known !== null) {
    // A job is made known while its schema is still being read: its tables come later.
    if (job.tables > known.tables) await ctx.db.patch(known._id, { tables: job.tables });
    return known._id;
  }
  await supersede(ctx, job.jobId, job.startedAt);
  return await ctx.db.insert("jobs", { ...job, state: "running", ...UNENDED });
}

const UNENDED = { reason: "", files: 0, written: 0, kept: 0, warnings: 0, endedAt: null };

/** End older runs of a job that never said how they ended: a job runs once at a time. */
async function supersede(ctx: MutationCtx, jobId: string, startedAt: number): Promise<void> {
  const older = ctx.db.query("jobs").withIndex("by_job", (q) => q.eq("jobId", jobId));
  for (const run of await older.order("desc").take(5)) {
    // A board that was away may hear of an older run after a newer one.
    if (run.state !== "running" || run.startedAt > startedAt) continue;
    const reason = "another run of this job began";
    await ctx.db.patch(run._id, { state: "cancelled", reason, endedAt: startedAt });
  }
}

async function ensureTasks(
  ctx: MutationCtx,
  job: Id<"jobs">,
  tasks: { task: string; kind: string; text: string; priority: number }[],
): Promise<void> {
  const known = new Set((await tasksOf(ctx, job)).map((task) => task.task));
  for (const task of tasks) {
    if (known.has(task.task)) continue;
    const none = { total: 0, done: 0, failed: 0, cancelled: 0 };
    await ctx.db.insert("tasks", { job, ...task, state: "queued", seq: 0, ...none });
    known.add(task.task);
  }
}

interface Cell {
  task: string;
  table: string | null;
  row: number;
}

/** Return those sub-tasks, each once, that the board does not know. */
async function notThereYet(ledger: Ledger, subtasks: Cell[]): Promise<Cell[]> {
  if (subtasks.length === 0) return [];
  const rows = subtasks.map((one) => one.row);
  const found = await ledger.readRows(Math.min(...rows), Math.max(...rows));
  const known = new Set(found.map(keyOf));
  const tables = new Map(found.map((one) => [one.row, one.table]));
  const fresh: Cell[] = [];
  for (const one of subtasks) {
    if (known.has(keyOf(one))) continue;
    if ((tables.get(one.row) ?? one.table) !== one.table) {
      throw refusal("conflict", `row ${one.row} of this run is another table already`);
    }
    known.add(keyOf(one));
    tables.set(one.row, one.table);
    fresh.push(one);
  }
  return fresh;
}

async function ensureRoster(
  ctx: MutationCtx,
  job: Id<"jobs">,
  subtasks: Cell[],
): Promise<void> {
  const byRow = new Map<number, string>();
  for (const { table, row } of subtasks) if (table !== null) byRow.set(row, table);
  if (byRow.size === 0) return;
  const first = Math.min(...byRow.keys());
  const part = await ctx.db
    .query("rosters")
    .withIndex("by_job", (q) => q.eq("job", job).eq("first", first))
    .first();
  const tables = [...byRow.entries()].sort(([a], [b]) => a - b).map(([, table]) => table);
  if (part === null) await ctx.db.insert("rosters", { job, first, tables });
  else if (part.tables.length < tables.length) await ctx.db.patch(part._id, { tables });
}

function queued(
  job: Id<"jobs">,
  parent: Doc<"tasks">,
  subtask: Cell,
): Omit<Doc<"subtasks">, "_id" | "_creationTime"> {
  return {
    job,
    parent: parent._id,
    kind: parent.kind,
    ...subtask,
    state: "queued",
    seq: 0,
    step: 0,
    of: 0,
    message: "",
    startedAt: null,
    endedAt: null,
    files: 0,
    written: 0,
    kept: 0,
    reason: "",
    error: "",
  };
}

function requireSize(items: unknown[]): void {
  if (items.length > CHUNK) {
    throw refusal("too_large", `${items.length} sub-tasks in one call: send at most ${CHUNK}`);
  }
}
