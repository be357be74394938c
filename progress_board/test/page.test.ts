import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { BoardInBrowser, chromiumPath } from "./browser";
import { ScriptedJob } from "./scripted_job";

const skip = chromiumPath === null && "there is no Chromium: apt-get install chromium";

let board: BoardInBrowser;

before(async () => {
  if (!skip) board = await BoardInBrowser.open();
});

after(async () => {
  if (!skip) await board.close();
});

async function begin(jobId: string, tables?: string[], kinds?: number): Promise<ScriptedJob> {
  const startedAt = Date.now() - 9000;
  const job = new ScriptedJob(board.client, { jobId, tables, kinds, startedAt });
  await job.announce();
  return job;
}

async function sees(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 15_000 });
}

test("the list of jobs shows counts that move while one looks", { skip }, async () => {
  const page = await board.page();
  await sees(page, "main", "No jobs yet");
  const job = await begin("school-list");
  const card = ".card[data-job='school-list']";
  await sees(page, card, "0 of 74");
  await job.end(job.cells.slice(0, 10));
  await sees(page, card, "10 of 74");
  await job.end(job.cells.slice(10, 12), { state: "failed", reason: "no template" });
  await sees(page, card, "2 failed");
  assert.equal(await page.title(), "1 job running");
  await job.conclude("partial");
  await sees(page, "tr[data-job='school-list']", "partial");
  assert.equal(await page.locator(card).count(), 0);
  await page.close();
});

test("a job's page shows steps, and a failure with its reason as it appears", { skip }, async () => {
  const job = await begin("school-live");
  const page = await board.page();
  await page.locator(".card[data-job='school-live']").click();
  await sees(page, "h1", "school");
  await job.step(["3-be_crud", "students"], 2);
  await sees(page, "[data-active='students']", "load template");
  await job.step(["3-be_crud", "students"], 4);
  await sees(page, "[data-active='students']", "format");
  await sees(page, "[data-table='students'] .cell.running", "format");
  assert.equal(await page.locator("[data-failure]").count(), 0);
  const why = { reason: "the template uses <b>an unknown</b> filter", error: "InternalError" };
  await job.end([["3-be_crud", "students"]], { state: "failed", ...why });
  await sees(page, "[data-failure='students']", `InternalError: ${why.reason}`);
  await sees(page, "[data-task='3-be_crud']", "1 failed");
  await job.end([["4-fe_crud", "students"]], { took: 1200 });
  await sees(page, "[data-table='students'] .cell.done", "5 files");
  const link = page.getByRole("link", { name: /Temporal Web UI/ });
  assert.match((await link.getAttribute("href")) ?? "", /workflows\/job-school-live$/);
  await page.close();
});

test("a job of long ago opens by its address; one unknown says so", { skip }, async () => {
  const job = await begin("school/odd id?");
  const page = await board.page();
  await page.goto(`${page.url()}#/job/${encodeURIComponent("school/odd id?")}`);
  await sees(page, ".heading", "school/odd id?");
  await job.conclude("failed", "line 3: there is no type 'strng'");
  await sees(page, ".reason", "line 3");
  await page.evaluate(() => (window.location.hash = "#/job/nobody"));
  await sees(page, "main", "No such job");
  await page.close();
});

test("light and dark follow the system until one chooses", { skip }, async () => {
  const page = await board.page({ dark: true });
  const theme = async (): Promise<string | null> =>
    await page.locator("html").getAttribute("data-theme");
  await page.locator(".masthead").waitFor();
  assert.equal(await theme(), "dark");
  await page.getByLabel("Change between light and dark").click();
  assert.equal(await theme(), "light");
  await page.reload();
  await page.locator(".masthead").waitFor();
  assert.equal(await theme(), "light");
  await page.close();
});

test("thousands of tables stay usable: few rows are drawn, any is found", { skip }, async () => {
  const tables = Array.from({ length: 2000 }, (_, index) => `sales_${index}`);
  const job = await begin("large", tables, 1);
  const page = await board.page();
  await page.locator(".card[data-job='large']").click();
  await sees(page, ".toolbar .count", "2,000");
  assert.ok((await page.locator(".viewport .row").count()) < 100);
  await page.locator(".viewport").evaluate((element) => (element.scrollTop = 1e9));
  await job.step(["3-be_crud", "sales_1999"], 3);
  await sees(page, "[data-table='sales_1999'] .cell.running", "render");
  await page.getByLabel("Find a table").fill("_1234");
  await sees(page, ".toolbar .count", /^1$/);
  await job.end([["3-be_crud", "sales_1234"]]);
  await sees(page, "[data-table='sales_1234'] .cell.done", "5 files");
  await page.getByLabel("Find a table").fill("");
  await page.getByRole("button", { name: "At work" }).click();
  await sees(page, ".toolbar .count", /^1$/);
  await sees(page, "[data-table='sales_1999']", "render");
  await page.close();
});
