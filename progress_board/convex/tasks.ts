import { v } from "convex/values";
import { mutation } from "./_generated/server";
import { requireWorker } from "./model/access";
import { findRun, tasksOf } from "./model/find";
import { isFinal } from "./model/ledger";
import { runFields, subtaskState } from "./model/validators";

/**
 * Say where a task as a whole stands, such as "running" before the first of its sub-tasks is.
 *
 * Follows the rules of sub-tasks: an older `seq` changes nothing, a final state stays. Returns
 * whether the task took the state.
 */
export const setTaskStatus = mutation({
  args: {
    secret: v.string(),
    ...runFields,
    task: v.string(),
    seq: v.number(),
    state: subtaskState,
  },
  returns: v.boolean(),
  handler: async (ctx, { secret, jobId, run, task: name, seq, state }) => {
    requireWorker(secret);
    const job = await findRun(ctx, jobId, run);
    const tasks = job === null ? [] : await tasksOf(ctx, job._id);
    const task = tasks.find((one) => one.task === name);
    if (task === undefined || seq <= task.seq || isFinal(task.state)) return false;
    await ctx.db.patch(task._id, { state, seq });
    return true;
  },
});
