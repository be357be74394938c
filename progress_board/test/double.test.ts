import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ConvexClient, ConvexHttpClient } from "convex/browser";
import { makeFunctionReference } from "convex/server";
import { WebSocket } from "ws";
import { api } from "../convex/_generated/api.js";
import { TestDouble } from "../test_double/server";
import { at, batches, end, RUN, SECRET } from "./board";

let double: TestDouble;
let http: ConvexHttpClient;
const live: ConvexClient[] = [];

before(async () => {
  process.env.CONVEX_WORKER_SECRET = SECRET;
  double = await TestDouble.start({ port: 0, pages: "/nowhere" });
  http = new ConvexHttpClient(double.url);
});

after(async () => {
  await Promise.all(live.map((client) => client.close()));
  await double.stop();
});

function client(): ConvexClient {
  const webSocketConstructor = WebSocket as unknown as typeof globalThis.WebSocket;
  const options = { webSocketConstructor, unsavedChangesWarning: false, logger: false as const };
  live.push(new ConvexClient(double.url, options));
  return live[live.length - 1];
}

async function announce(run: string, tables = 3): Promise<void> {
  for (const call of batches({ tables, run })) await http.mutation(api.subtasks.createBatch, call);
}

async function update(run: string, ...updates: ReturnType<typeof at | typeof end>[]) {
  const args = { secret: SECRET, jobId: RUN.jobId, run, updates };
  return await http.mutation(api.subtasks.updateProgress, args);
}

test("the JavaScript HTTP client reads what it wrote", async () => {
  await announce("http");
  const summary = await http.query(api.jobs.summary, { jobId: RUN.jobId, run: "http" });
  assert.equal(summary?.counts.total, 4);
});

test("errors arrive with their data, and an unknown function says so", async () => {
  const [call] = batches({ tables: 1, run: "errors" });
  const wrong = http.mutation(api.subtasks.createBatch, { ...call, secret: "wrong" });
  await assert.rejects(wrong, (error: { data: { code: string } }) => error.data.code === "forbidden");
  const nothing = makeFunctionReference<"query">("jobs:nothing");
  await assert.rejects(http.query(nothing), /Could not find public function for 'jobs:nothing'/);
  const nowhere = makeFunctionReference<"query">("nowhere:nothing");
  await assert.rejects(http.query(nowhere), /Could not find public function/);
});

test("a subscribed client sees each change, ends once each, in order", async () => {
  await announce("live");
  const seen: string[] = [];
  const ended = new Promise<void>((resolve) => {
    client().onUpdate(api.jobs.summary, { jobId: RUN.jobId, run: "live" }, (summary) => {
      if (summary === null) return;
      seen.push(`${summary.counts.done} done, ${summary.counts.failed} failed`);
      if (summary.counts.done + summary.counts.failed === 3) resolve();
    });
  });
  await update("live", at("table_0", 1, 1));
  for (const [index, state] of (["done", "failed", "done"] as const).entries()) {
    const before = seen.length;
    await update("live", end(`table_${index}`, 2, state));
    while (seen.length === before && index < 2) await new Promise((next) => setImmediate(next));
  }
  await ended;
  const steps = ["0 done, 0 failed", "1 done, 0 failed", "1 done, 1 failed", "2 done, 1 failed"];
  assert.deepEqual(seen.slice(-3), steps.slice(1));
  assert.deepEqual([...new Set(seen)], seen);
});

test("a mutation over the WebSocket is answered when its own effect is visible", async () => {
  const one = client();
  await announce("socket");
  const args = { secret: SECRET, jobId: RUN.jobId, run: "socket", updates: [end("table_0", 1)] };
  const query = { jobId: RUN.jobId, run: "socket" };
  let done = 0;
  one.onUpdate(api.jobs.summary, query, (summary) => (done = summary?.counts.done ?? 0));
  assert.deepEqual(await one.mutation(api.subtasks.updateProgress, args), {
    applied: 1,
    unknown: [],
  });
  assert.equal(done, 1);
  await assert.rejects(one.mutation(api.subtasks.updateProgress, { ...args, secret: "" }));
});

test("a page that is subscribed to keeps its end while jobs come before it", async () => {
  const paginationOpts = { numItems: 2, cursor: null };
  const pages: string[][] = [];
  const next = (): Promise<string[]> =>
    new Promise((resolve) => {
      const wait = (count: number): void => {
        if (pages.length > count) resolve(pages[pages.length - 1]);
        else setImmediate(() => wait(count));
      };
      wait(pages.length);
    });
  client().onUpdate(api.jobs.listJobs, { paginationOpts }, (answer) => {
    pages.push(answer.page.map((job) => job.run));
  });
  const first = await next();
  assert.equal(first.length, 2);
  const then = next();
  await announce("newest");
  assert.deepEqual((await then).slice(0, 3), ["newest", ...first]);
});

test("a fault that a test asks for is what all calls are answered with, until it is taken back", async () => {
  const set = async (fault: unknown): Promise<void> => {
    const body = JSON.stringify(fault);
    await fetch(`${double.url}/test-double/fault`, { method: "POST", body });
  };
  await set({ status: 503, headers: { "retry-after": "1" }, body: "try later" });
  const answer = await fetch(`${double.url}/api/query`, { method: "POST", body: "{}" });
  assert.deepEqual([answer.status, answer.headers.get("retry-after")], [503, "1"]);
  await set(null);
  assert.notEqual(await http.query(api.jobs.summary, { jobId: RUN.jobId }), null);
});
