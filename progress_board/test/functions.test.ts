import assert from "node:assert/strict";
import { test } from "node:test";
import { api } from "../convex/_generated/api.js";
import { at, batches, Board, emptyBoard, end, JOB_END, outcome, RUN, SECRET } from "./board";

const worker = { secret: SECRET, ...RUN };
const unseen = { ...RUN, jobId: "nobody" };

async function announce(board: Board, tables: number, options = {}): Promise<number> {
  let created = 0;
  for (const call of batches({ tables, ...options })) {
    created += (await board.mutation(api.subtasks.createBatch, call)).created;
  }
  return created;
}

async function update(board: Board, ...updates: ReturnType<typeof at | typeof end>[]) {
  return await board.mutation(api.subtasks.updateProgress, { ...worker, updates });
}

async function counts(board: Board) {
  return (await board.query(api.jobs.summary, RUN))?.counts;
}

async function row(board: Board, row: number) {
  const found = await board.query(api.jobs.getJob, RUN);
  assert(found);
  return await board.query(api.subtasks.rows, { job: found.job._id, rows: [row] });
}

function refused(code: string) {
  return (error: { data?: unknown }) => {
    const data = typeof error.data === "string" ? JSON.parse(error.data) : error.data;
    assert.equal(data.code, code);
    return true;
  };
}

for (const tables of [24, 1_000, 10_000]) {
  test(`a job of ${tables} tables is announced whole, once, however often it is sent`, async () => {
    const board = emptyBoard();
    assert.equal(await announce(board, tables), tables + 1);
    assert.equal(await announce(board, tables), 0);
    const none = { done: 0, failed: 0, cancelled: 0 };
    assert.deepEqual(await counts(board), { total: tables + 1, ...none });
    const found = await board.query(api.jobs.getJob, { jobId: RUN.jobId });
    assert(found);
    assert.deepEqual(found.tasks.map((task) => task.total), [1, tables]);
    const names = await board.query(api.subtasks.roster, { job: found.job._id });
    assert.equal(names.length, tables);
    assert.equal(names[tables - 1], `table_${tables - 1}`);
    const [last] = await row(board, tables - 1);
    assert.equal(last.table, `table_${tables - 1}`);
    assert.equal(last.state, "queued");
  });
}

test("chunks of a job may arrive in any order", async () => {
  const board = emptyBoard();
  const calls = batches({ tables: 600, kinds: ["be_crud", "fe_crud", "ui_crud"] });
  assert.equal(calls.length, 4);
  for (const call of [...calls].reverse()) await board.mutation(api.subtasks.createBatch, call);
  assert.equal((await counts(board))?.total, 1801);
  const found = await board.query(api.jobs.getJob, RUN);
  assert(found);
  const names = await board.query(api.subtasks.roster, { job: found.job._id });
  assert.deepEqual(names, Array.from({ length: 600 }, (_, index) => `table_${index}`));
});

test("a duplicate within one batch is one sub-task", async () => {
  const board = emptyBoard();
  const [call] = batches({ tables: 3 });
  call.subtasks.push(...call.subtasks);
  assert.equal((await board.mutation(api.subtasks.createBatch, call)).created, 4);
});

test("a row that is another table already is refused, and nothing of the batch stays", async () => {
  const board = emptyBoard();
  await announce(board, 3);
  const [call] = batches({ tables: 3 });
  call.subtasks = [
    { ...call.subtasks[1], table: "new", row: 3 },
    { ...call.subtasks[1], table: "other" },
  ];
  await assert.rejects(board.mutation(api.subtasks.createBatch, call), refused("conflict"));
  assert.equal((await counts(board))?.total, 4);
});

test("a batch over 500 is refused", async () => {
  const board = emptyBoard();
  const [call] = batches({ tables: 600 });
  call.subtasks.push(call.subtasks[0]);
  await assert.rejects(board.mutation(api.subtasks.createBatch, call), refused("too_large"));
});

test("a sub-task goes through its steps to its end, and counts follow ends alone", async () => {
  const board = emptyBoard();
  await announce(board, 2);
  await update(board, at("table_0", 1, 1));
  assert.equal((await row(board, 0))[0].state, "running");
  assert.equal((await counts(board))?.done, 0);
  await update(board, at("table_0", 2, 4), end("table_1", 3, "failed"));
  await update(board, end("table_0", 5));
  const [first] = await row(board, 0);
  assert.deepEqual([first.state, first.startedAt, first.endedAt], ["done", 1001, 2005]);
  const [second] = await row(board, 1);
  assert.deepEqual([second.state, second.reason], ["failed", "it broke"]);
  assert.deepEqual(await counts(board), { total: 3, done: 1, failed: 1, cancelled: 0 });
});

test("updates in any order, twice and late leave what the newest said", async () => {
  const board = emptyBoard();
  await announce(board, 1);
  await update(board, at("table_0", 3, 3));
  await update(board, at("table_0", 2, 2), at("table_0", 3, 1), at("table_0", 1, 1));
  assert.equal((await row(board, 0))[0].step, 3);
  await update(board, end("table_0", 4), end("table_0", 4), end("table_0", 5, "failed"));
  await update(board, at("table_0", 9, 1));
  const [cell] = await row(board, 0);
  assert.deepEqual([cell.state, cell.seq], ["done", 4]);
  assert.deepEqual(await counts(board), { total: 2, done: 1, failed: 0, cancelled: 0 });
});

test("an update of what is not known is handed back and changes nothing", async () => {
  const board = emptyBoard();
  assert.deepEqual(await update(board, at("table_0", 1, 1)), { applied: 0, unknown: [0] });
  await announce(board, 1);
  const answer = await update(board, at("nowhere", 1, 1), end("table_0", 2), at(null, 3, 1, "9-x"));
  assert.deepEqual(answer, { applied: 1, unknown: [0, 2] });
  assert.equal((await counts(board))?.total, 2);
});

test("a retried sub-task may begin again at its first step", async () => {
  const board = emptyBoard();
  await announce(board, 1);
  await update(board, at("table_0", 1, 4));
  await update(board, at("table_0", 2, 1));
  assert.equal((await row(board, 0))[0].step, 1);
});

test("tasks take their states from their sub-tasks", async () => {
  const board = emptyBoard();
  await announce(board, 2, { kinds: ["be_crud", "fe_crud"] });
  const crud = "2-be_crud";
  const ui = "3-fe_crud";
  await update(board, at("table_0", 1, 1), end(null, 2, "done", "1-be_boilerplate"));
  const states = async () => {
    const found = await board.query(api.jobs.getJob, RUN);
    return found?.tasks.map((task) => task.state);
  };
  assert.deepEqual(await states(), ["done", "running", "queued"]);
  await update(board, end("table_0", 3, "failed"), end("table_1", 4, "done", crud));
  await update(board, end("table_0", 5, "cancelled", ui), end("table_1", 6, "done", ui));
  assert.deepEqual(await states(), ["done", "failed", "cancelled"]);
});

test("a task's status can be set by name, follows seq, and its end stays", async () => {
  const board = emptyBoard();
  await announce(board, 1);
  const set = async (seq: number, state: "running" | "cancelled" | "queued", task = "2-be_crud") =>
    await board.mutation(api.tasks.setTaskStatus, { ...worker, task, seq, state });
  assert.equal(await set(2, "running"), true);
  assert.equal(await set(2, "queued"), false);
  assert.equal(await set(3, "cancelled"), true);
  assert.equal(await set(4, "running"), false);
  assert.equal(await set(1, "running", "9-unknown"), false);
  await update(board, at("table_0", 1, 1));
  const found = await board.query(api.jobs.getJob, RUN);
  assert.deepEqual(found?.tasks.map((task) => task.state), ["queued", "cancelled"]);
});

test("the truth overrides what workers said; what it assumes does not", async () => {
  const board = emptyBoard();
  await announce(board, 4);
  await update(board, end("table_0", 1), end("table_1", 2), at("table_2", 3, 2));
  const outcomes = [
    outcome("table_0", "failed"),
    outcome("table_1", "cancelled", { assumed: true }),
    outcome("table_2", "done", { assumed: true }),
    outcome("table_3", "done"),
    outcome("nowhere", "done"),
  ];
  const send = { ...worker, outcomes, rows: { first: 0, last: 3 }, end: JOB_END };
  assert.deepEqual(await board.mutation(api.jobs.reconcile, send), { changed: 3, unknown: 1 });
  assert.deepEqual(await board.mutation(api.jobs.reconcile, send), { changed: 0, unknown: 1 });
  assert.deepEqual(await counts(board), { total: 5, done: 3, failed: 1, cancelled: 0 });
  const found = await board.query(api.jobs.getJob, RUN);
  assert.deepEqual([found?.job.state, found?.job.endedAt], ["done", 9999]);
  await update(board, at("table_3", 99, 1), end("table_0", 99));
  assert.deepEqual(await counts(board), { total: 5, done: 3, failed: 1, cancelled: 0 });
});

test("the truth about 3,000 sub-tasks is taken in chunks", async () => {
  const board = emptyBoard();
  await announce(board, 3_000);
  for (let first = 0; first < 3_000; first += 500) {
    const tables = Array.from({ length: 500 }, (_, index) => `table_${first + index}`);
    await board.mutation(api.jobs.reconcile, {
      ...worker,
      outcomes: tables.map((table) => outcome(table, "done")),
      rows: { first, last: first + 499 },
      end: null,
    });
  }
  assert.deepEqual(await counts(board), { total: 3_001, done: 3_000, failed: 0, cancelled: 0 });
});

test("a job that nobody announced cannot be updated, ended or read", async () => {
  const board = emptyBoard();
  const truth = { secret: SECRET, ...unseen, outcomes: [outcome("t", "done")], rows: null };
  const answer = await board.mutation(api.jobs.reconcile, { ...truth, end: JOB_END });
  assert.deepEqual(answer, { changed: 0, unknown: 1 });
  assert.equal(await board.query(api.jobs.getJob, unseen), null);
  assert.equal(await board.query(api.jobs.summary, unseen), null);
});

test("a job that is run again is a new run, and the old one is not left running", async () => {
  const board = emptyBoard();
  await announce(board, 1);
  await update(board, end("table_0", 5));
  await announce(board, 1, { run: "second" });
  const newest = await board.query(api.jobs.getJob, { jobId: RUN.jobId });
  assert.equal(newest?.job.run, "second");
  assert.deepEqual(newest?.tasks.map((task) => task.done), [0, 0]);
  const old = await board.query(api.jobs.getJob, RUN);
  assert.deepEqual([old?.job.state, old?.job.reason], ["cancelled", "another run of this job began"]);
  await update(board, at("table_0", 9, 1));
  assert.equal((await board.query(api.jobs.summary, { jobId: RUN.jobId }))?.counts.done, 0);
});

test("a job is known before its tables are, and counts them when they come", async () => {
  const board = emptyBoard();
  const [whole] = batches({ tables: 3 });
  const early = { ...whole, job: { ...whole.job, tables: 0 }, tasks: [], subtasks: [] };
  await board.mutation(api.subtasks.createBatch, early);
  assert.equal((await board.query(api.jobs.summary, RUN))?.counts.total, 0);
  await board.mutation(api.subtasks.createBatch, whole);
  await board.mutation(api.subtasks.createBatch, early);
  const found = await board.query(api.jobs.getJob, RUN);
  assert.deepEqual([found?.job.tables, found?.tasks.length], [3, 2]);
  assert.equal((await board.query(api.jobs.summary, RUN))?.counts.total, 4);
});

test("an older run that the board hears of late does not end a newer one", async () => {
  const board = emptyBoard();
  const [newer] = batches({ tables: 1, run: "second" });
  await board.mutation(api.subtasks.createBatch, {
    ...newer,
    job: { ...newer.job, startedAt: 5000 },
  });
  await announce(board, 1);
  const second = await board.query(api.jobs.getJob, { jobId: RUN.jobId, run: "second" });
  assert.equal(second?.job.state, "running");
});

test("who has not the worker's secret may not write", async () => {
  const board = emptyBoard();
  const [call] = batches({ tables: 1 });
  const task = { task: "2-be_crud", seq: 1, state: "running" as const };
  // Begun one after the other: a rejection that nobody awaits yet would end the run.
  const writes = (secret: string) => [
    () => board.mutation(api.subtasks.createBatch, { ...call, secret }),
    () => board.mutation(api.subtasks.updateProgress, { secret, ...RUN, updates: [] }),
    () => board.mutation(api.jobs.reconcile, { secret, ...RUN, outcomes: [], rows: null, end: null }),
    () => board.mutation(api.tasks.setTaskStatus, { secret, ...RUN, ...task }),
  ];
  for (const secret of ["", "wrong", SECRET + " ", SECRET.slice(1)]) {
    for (const write of writes(secret)) await assert.rejects(write, refused("forbidden"));
  }
  process.env.CONVEX_WORKER_SECRET = "";
  for (const write of writes("")) await assert.rejects(write, refused("unconfigured"));
  process.env.CONVEX_WORKER_SECRET = SECRET;
  const all = { paginationOpts: { numItems: 5, cursor: null } };
  assert.deepEqual((await board.query(api.jobs.listJobs, all)).page, []);
});

test("arguments of the wrong shape are refused", async () => {
  const board = emptyBoard();
  await announce(board, 1);
  const wrong = { ...at("table_0", 1, 1), state: "queued" };
  await assert.rejects(update(board, wrong as never), /Validator error/);
  await assert.rejects(update(board, { ...at("table_0", 1, 1), extra: 1 } as never), /extra/);
});

test("jobs are listed page by page, newest first, with their counts", async () => {
  const board = emptyBoard();
  for (let run = 0; run < 5; run++) await announce(board, run, { run: `run ${run}` });
  const first = await board.query(api.jobs.listJobs, {
    paginationOpts: { numItems: 3, cursor: null },
  });
  assert.deepEqual(first.page.map((job) => [job.run, job.counts.total]), [
    ["run 4", 5],
    ["run 3", 4],
    ["run 2", 3],
  ]);
  const next = { paginationOpts: { numItems: 3, cursor: first.continueCursor } };
  const second = await board.query(api.jobs.listJobs, next);
  assert.deepEqual(second.page.map((job) => job.run), ["run 1", "run 0"]);
});

test("what is at work and what has failed are lists of their own", async () => {
  const board = emptyBoard();
  await announce(board, 5);
  await update(board, at("table_0", 1, 2), at("table_3", 1, 1), end("table_1", 1, "failed"));
  const found = await board.query(api.jobs.getJob, RUN);
  assert(found);
  const job = found.job._id;
  const active = await board.query(api.subtasks.active, { job });
  assert.deepEqual(active.map((one) => one.table), ["table_0", "table_3"]);
  const failed = await board.query(api.subtasks.ended, { job, state: "failed", limit: 10 });
  assert.deepEqual(failed.map((one) => [one.table, one.reason]), [["table_1", "it broke"]]);
});

test("names of any kind are kept apart and as they are", async () => {
  const board = emptyBoard();
  const names = ["", "a", "A", "a ", "a\u0000", "日本", "😀", "$x", "__proto__", "constructor"];
  const [call] = batches({ tables: 0 });
  call.tasks.push({ task: "2-be_crud", kind: "be_crud", text: "", priority: 7 });
  call.subtasks = names.map((table, row) => ({ task: "2-be_crud", table, row }));
  assert.equal((await board.mutation(api.subtasks.createBatch, call)).created, names.length);
  await update(board, ...names.map((table, index) => end(table, index + 1)));
  assert.equal((await counts(board))?.done, names.length);
  const found = await board.query(api.jobs.getJob, RUN);
  assert(found);
  assert.deepEqual(await board.query(api.subtasks.roster, { job: found.job._id }), names);
});
