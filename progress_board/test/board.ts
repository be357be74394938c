import { convexTest, TestConvex } from "convex-test";
import schema from "../convex/schema";
import { projectFunctions } from "../test_double/functions";

export const SECRET = "a secret for tests";
export const RUN = { jobId: "school-1", run: "first" };

export type Board = TestConvex<typeof schema>;

/** Return an empty board whose transactions have Convex's limits. */
export function emptyBoard(): Board {
  process.env.CONVEX_WORKER_SECRET = SECRET;
  return convexTest({ schema, modules: projectFunctions(), transactionLimits: true });
}

export interface Plan {
  tables: number;
  kinds?: string[];
  run?: string;
}

/** Return the arguments of the calls that announce a job, 500 sub-tasks each. */
export function batches({ tables, kinds = ["be_crud"], run = RUN.run }: Plan) {
  const tasks = ["be_boilerplate", ...kinds].map((kind, index) => ({
    task: `${index + 1}-${kind}`,
    kind,
    text: "",
    priority: 10 - index,
  }));
  const subtasks: { task: string; table: string | null; row: number }[] = [
    { task: tasks[0].task, table: null, row: -1 },
  ];
  for (let row = 0; row < tables; row++) {
    for (const { task } of tasks.slice(1)) subtasks.push({ task, table: `table_${row}`, row });
  }
  const job = {
    jobId: RUN.jobId,
    run,
    app: "school",
    outputDir: "/srv/school",
    blueprint: "fastapi_react",
    link: "",
    tables,
    startedAt: 1000,
  };
  const calls = [];
  for (let at = 0; at < subtasks.length; at += 500) {
    calls.push({ secret: SECRET, job, tasks, subtasks: subtasks.slice(at, at + 500) });
  }
  return calls;
}

const NOTHING = { files: 0, written: 0, kept: 0, reason: "", error: "" };

/** Return an update that says a sub-task is at a step. */
export function at(table: string | null, seq: number, step: number, task = "2-be_crud") {
  const message = `step ${step}`;
  const times = { startedAt: 1000 + seq, endedAt: null };
  return { task, table, seq, state: "running" as const, step, of: 5, message, ...times, ...NOTHING };
}

/** Return an update that says a sub-task ended. */
export function end(
  table: string | null,
  seq: number,
  state: "done" | "failed" | "cancelled" = "done",
  task = "2-be_crud",
) {
  const why = state === "failed" ? { reason: "it broke", error: "InternalError" } : {};
  return { ...at(table, seq, 5, task), state, endedAt: 2000 + seq, files: 4, ...why };
}

/** Return the outcome of a sub-task as the workflow tells it. */
export function outcome(
  table: string | null,
  state: "done" | "failed" | "cancelled",
  { assumed = false, task = "2-be_crud" } = {},
) {
  return { task, table, state, endedAt: 9000, assumed, ...NOTHING, files: 4 };
}

export const JOB_END = {
  state: "done" as const,
  reason: "",
  files: 40,
  written: 40,
  kept: 0,
  warnings: 0,
  endedAt: 9999,
};
