/**
 * Subscribes to a job as a page does and prints each new state of a sub-task as a line of JSON.
 *
 *   node --import tsx test/watch_job.ts URL JOB
 *
 * Prints "ready" first, and ends when the job has ended.
 */
import { ConvexClient } from "convex/browser";
import { WebSocket } from "ws";
import { api } from "../convex/_generated/api.js";
import type { Id } from "../convex/_generated/dataModel";

const [url, jobId] = process.argv.slice(2);
const webSocketConstructor = WebSocket as unknown as typeof globalThis.WebSocket;
const client = new ConvexClient(url, { webSocketConstructor, unsavedChangesWarning: false });
const seen = new Map<string, string>();
let followed: Id<"jobs"> | null = null;
let jobEnded = false;
let open = 0;

function follow(job: Id<"jobs">, tables: number): void {
  followed = job;
  const rows = Array.from({ length: tables + 1 }, (_, index) => index - 1);
  client.onUpdate(api.subtasks.rows, { job, rows }, (subtasks) => {
    open = subtasks.filter((one) => one.state === "queued" || one.state === "running").length;
    for (const { task, table, state } of subtasks) {
      const key = JSON.stringify([task, table]);
      if (seen.get(key) === state) continue;
      seen.set(key, state);
      process.stdout.write(`${JSON.stringify({ task, table, state })}\n`);
    }
    endIfOver();
  });
}

function endIfOver(): void {
  if (jobEnded && open === 0 && seen.size > 0) void client.close().then(() => process.exit(0));
}

client.onUpdate(api.jobs.getJob, { jobId }, (found) => {
  if (found === null) {
    process.stdout.write("ready\n");
    return;
  }
  if (followed === null && found.job.tables > 0) follow(found.job._id, found.job.tables);
  jobEnded = found.job.state !== "running";
  endIfOver();
});
