import { Infer, v } from "convex/values";

/** Where a job stands; all but "running" are final. */
export const jobState = v.union(
  v.literal("running"),
  v.literal("done"),
  v.literal("partial"),
  v.literal("failed"),
  v.literal("cancelled"),
);

/** Where a task or a sub-task stands; all but "queued" and "running" are final. */
export const subtaskState = v.union(
  v.literal("queued"),
  v.literal("running"),
  v.literal("done"),
  v.literal("failed"),
  v.literal("cancelled"),
);

export const endState = v.union(v.literal("done"), v.literal("failed"), v.literal("cancelled"));

export type SubtaskState = Infer<typeof subtaskState>;
export type EndState = Infer<typeof endState>;

/** Which run of which job; a job that is run again is a new run. */
export const runFields = { jobId: v.string(), run: v.string() };

/** What is known of a job when it begins. Times are milliseconds since 1970, by its own clock. */
export const jobFields = {
  ...runFields,
  app: v.string(),
  outputDir: v.string(),
  blueprint: v.string(),
  /** Address of the job in Temporal's Web UI, or "". */
  link: v.string(),
  tables: v.number(),
  startedAt: v.number(),
};

/** What is known of a job when it has ended; empty, 0 and null until then. */
export const endFields = {
  reason: v.string(),
  files: v.number(),
  written: v.number(),
  kept: v.number(),
  warnings: v.number(),
  endedAt: v.union(v.number(), v.null()),
};

/** What became of a sub-task. */
export const outcomeFields = {
  files: v.number(),
  written: v.number(),
  kept: v.number(),
  reason: v.string(),
  error: v.string(),
};

export const counts = v.object({
  total: v.number(),
  done: v.number(),
  failed: v.number(),
  cancelled: v.number(),
});
