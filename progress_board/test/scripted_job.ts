import { ConvexHttpClient } from "convex/browser";
import { api } from "../convex/_generated/api.js";
import { SECRET } from "./board";

const STEPS = ["parse", "load template", "render", "format", "write"];
const KINDS = ["be_boilerplate", "fe_boilerplate", "be_crud", "fe_crud", "ui_crud"];
const PRIORITIES = [10, 10, 7, 5, 4];

export const SCHOOL = (
  "campuses rooms departments teachers teacher_profiles students medical_records guardians " +
  "student_guardians academic_years terms subjects courses course_prerequisites sections " +
  "timetable_slots enrolments attendance assignments submissions invoices invoice_lines " +
  "payments announcements"
).split(" ");

type EndState = "done" | "failed" | "cancelled";

interface Spec {
  jobId: string;
  app?: string;
  tables?: string[];
  /** How many of the kinds that work table by table; all three unless said otherwise. */
  kinds?: number;
  startedAt: number;
}

/** A job that does what a test says, told to the board as a worker tells it. */
export class ScriptedJob {
  private readonly run = "run";
  private readonly tasks: { task: string; kind: string; text: string; priority: number }[];
  private seq = 0;

  constructor(
    private readonly client: ConvexHttpClient,
    private readonly spec: Spec,
  ) {
    const kinds = KINDS.slice(0, 2 + (spec.kinds ?? 3));
    this.tasks = kinds.map((kind, index) => {
      return { task: `${index + 1}-${kind}`, kind, text: "", priority: PRIORITIES[index] };
    });
  }

  private get tables(): string[] {
    return this.spec.tables ?? SCHOOL;
  }

  /** All sub-tasks in the order in which a worker takes them. */
  get cells(): [string, string | null][] {
    const [backend, frontend, ...crud] = this.tasks.map((one) => one.task);
    const perTable = crud.flatMap((task) => this.tables.map((table) => [task, table] as const));
    return [[backend, null], [frontend, null], ...perTable.map(([a, b]): [string, string] => [a, b])];
  }

  async announce(): Promise<void> {
    const { jobId, app = "school", startedAt } = this.spec;
    const job = {
      jobId,
      run: this.run,
      app,
      outputDir: `/srv/apps/${app}`,
      blueprint: "fastapi_react",
      link: `http://localhost:8233/namespaces/default/workflows/job-${jobId}`,
      tables: this.tables.length,
      startedAt,
    };
    const rows = new Map(this.tables.map((table, row) => [table, row]));
    const all = this.cells.map(([task, table]) => ({
      task,
      table,
      row: table === null ? -1 : (rows.get(table) ?? 0),
    }));
    all.sort((a, b) => a.row - b.row);
    for (let at = 0; at < all.length; at += 500) {
      const subtasks = all.slice(at, at + 500);
      const args = { secret: SECRET, job, tasks: this.tasks, subtasks };
      await this.client.mutation(api.subtasks.createBatch, args);
    }
  }

  /** Say that a sub-task is at a step, 1 to 5, since some milliseconds. */
  async step([task, table]: [string, string | null], step: number, since = 0): Promise<void> {
    await this.send([{ task, table, state: "running", step, startedAt: Date.now() - since }]);
  }

  /** Say that sub-tasks ended, each after some milliseconds. */
  async end(
    cells: [string, string | null][],
    { state = "done" as EndState, reason = "", error = "", took = 400 } = {},
  ): Promise<void> {
    const now = Date.now();
    for (let at = 0; at < cells.length; at += 100) {
      const updates = cells.slice(at, at + 100).map(([task, table], index) => ({
        ...{ task, table, state, step: 5, reason, error, files: state === "done" ? 5 : 0 },
        startedAt: now - took - ((index * 37) % 300),
        endedAt: now,
      }));
      await this.send(updates);
    }
  }

  /** Say how the job ended. */
  async conclude(state: "done" | "partial" | "failed" | "cancelled", reason = ""): Promise<void> {
    const numbers = { files: 312, written: 296, kept: 2, warnings: 1 };
    await this.client.mutation(api.jobs.reconcile, {
      secret: SECRET,
      jobId: this.spec.jobId,
      run: this.run,
      outcomes: [],
      rows: null,
      end: { state, reason, ...numbers, endedAt: Date.now() },
    });
  }

  private async send(
    updates: {
      task: string;
      table: string | null;
      state: "running" | EndState;
      step: number;
      startedAt: number;
      endedAt?: number;
      files?: number;
      reason?: string;
      error?: string;
    }[],
  ): Promise<void> {
    const plain = { endedAt: null, files: 0, written: 0, kept: 0, reason: "", error: "" };
    await this.client.mutation(api.subtasks.updateProgress, {
      secret: SECRET,
      jobId: this.spec.jobId,
      run: this.run,
      updates: updates.map((one) => ({
        ...plain,
        ...one,
        of: 5,
        message: STEPS[one.step - 1],
        seq: ++this.seq,
      })),
    });
  }
}
