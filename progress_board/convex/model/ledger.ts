import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { findSubtask, tasksOf } from "./find";
import type { EndState, SubtaskState } from "./validators";

type Change = Partial<Omit<Doc<"subtasks">, "_id" | "_creationTime">> & { state: SubtaskState };

/** Say whether a state is final. */
export function isFinal(state: SubtaskState): state is EndState {
  return state !== "queued" && state !== "running";
}

/** Return the state that a task's counts amount to; an end that somebody set by name stays. */
function stateOf(task: Doc<"tasks">): SubtaskState {
  if (task.seq > 0 && isFinal(task.state)) return task.state;
  const ended = task.done + task.failed + task.cancelled;
  if (task.total > 0 && ended >= task.total) {
    if (task.failed > 0) return "failed";
    return task.cancelled > 0 ? "cancelled" : "done";
  }
  return ended > 0 || task.state === "running" ? "running" : "queued";
}

/**
 * The tasks of one run within one mutation: changes sub-tasks and keeps the counts true to them.
 *
 * Counts change only together with the state of a sub-task, in the same transaction, so they
 * cannot drift; each task is written at most once per mutation, by `save`.
 */
export class Ledger {
  private readonly touched = new Set<string>();
  private readonly read = new Map<string, Doc<"subtasks">>();

  private constructor(
    private readonly ctx: MutationCtx,
    private readonly job: Id<"jobs">,
    private readonly tasks: Map<string, Doc<"tasks">>,
  ) {}

  static async open(ctx: MutationCtx, job: Id<"jobs">): Promise<Ledger> {
    const tasks = await tasksOf(ctx, job);
    return new Ledger(ctx, job, new Map(tasks.map((task) => [task.task, task])));
  }

  /** Read all sub-tasks of some rows at once, which costs less than to find each. */
  async readRows(first: number, last: number): Promise<Doc<"subtasks">[]> {
    const range = this.ctx.db
      .query("subtasks")
      .withIndex("by_row", (q) => q.eq("job", this.job).gte("row", first).lte("row", last));
    const found = await range.collect();
    for (const subtask of found) this.read.set(keyOf(subtask), subtask);
    return found;
  }

  /** Return a task, or null if it was never announced. */
  task(name: string): Doc<"tasks"> | null {
    return this.tasks.get(name) ?? null;
  }

  /** Return a sub-task, or null if it was never announced. */
  async find(task: string, table: string | null): Promise<Doc<"subtasks"> | null> {
    const read = this.read.get(keyOf({ task, table }));
    if (read !== undefined) return read;
    const parent = this.tasks.get(task);
    return parent === undefined ? null : await findSubtask(this.ctx, parent._id, table);
  }

  /** Insert a sub-task and count it. */
  async insert(subtask: Omit<Doc<"subtasks">, "_id" | "_creationTime">): Promise<void> {
    await this.ctx.db.insert("subtasks", subtask);
    const task = this.tasks.get(subtask.task);
    if (task === undefined) return;
    task.total += 1;
    this.touched.add(subtask.task);
  }

  /** Change a sub-task, whatever it was, and the counts with it. */
  async change(subtask: Doc<"subtasks">, change: Change): Promise<void> {
    await this.ctx.db.patch(subtask._id, change);
    const task = this.tasks.get(subtask.task);
    if (task === undefined || subtask.state === change.state) return;
    if (isFinal(subtask.state)) task[subtask.state] -= 1;
    if (isFinal(change.state)) task[change.state] += 1;
    if (isFinal(subtask.state) || isFinal(change.state) || task.state === "queued") {
      task.state = task.state === "queued" ? "running" : task.state;
      this.touched.add(subtask.task);
    }
  }

  /** Write the tasks whose counts have changed. */
  async save(): Promise<void> {
    for (const name of this.touched) {
      const task = this.tasks.get(name);
      if (task === undefined) continue;
      const { total, done, failed, cancelled } = task;
      await this.ctx.db.patch(task._id, { total, done, failed, cancelled, state: stateOf(task) });
    }
  }
}

/** Return what names a sub-task within its job. */
export function keyOf({ task, table }: { task: string; table: string | null }): string {
  return JSON.stringify([task, table]);
}
