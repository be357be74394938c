/** Writes the pictures of the board in docs/: npm run screenshots. */
import { fileURLToPath } from "node:url";
import { BoardInBrowser } from "./browser";
import { ScriptedJob } from "./scripted_job";

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const board = await BoardInBrowser.open();

async function begin(jobId: string, app: string, secondsAgo: number, tables?: string[]) {
  const startedAt = Date.now() - secondsAgo * 1000;
  const job = new ScriptedJob(board.client, { jobId, app, tables, startedAt });
  await job.announce();
  return job;
}

function named(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}_${index + 1}`);
}

const early = await begin("chinook-51c0", "chinook", 96, named("album", 11));
await early.end(early.cells);
await early.conclude("done");
const broken = await begin("sakila-77d2", "sakila", 210, named("film", 16));
await broken.end(broken.cells.slice(0, 45));
await broken.end(broken.cells.slice(45), { state: "failed", reason: "no such filter" });
await broken.conclude("partial");
const stopped = await begin("crm-0b9e", "crm", 75, named("lead", 40));
await stopped.end(stopped.cells.slice(0, 51));
await stopped.end(stopped.cells.slice(51), { state: "cancelled" });
await stopped.conclude("cancelled");

const erp = await begin("erp-a41f", "erp", 214, named("ledger", 160));
await erp.end(erp.cells.slice(0, 301));
const shop = await begin("shop-19c3", "shop", 14, named("order", 31));
await shop.end(shop.cells.slice(0, 9));
const school = await begin("school-8e2b", "school", 47);
await school.end(school.cells.slice(0, 31), { took: 900 });
const reason = "table_form.tsx.j2: 'amuont' is undefined in the blueprint ./blueprints/school";
await school.end([["4-fe_crud", "medical_records"]], {
  state: "failed",
  reason,
  error: "BlueprintError",
});
await school.end(school.cells.slice(32, 36), { took: 700 });
for (const [index, cell] of school.cells.slice(36, 41).entries()) {
  await school.step(cell, [4, 3, 5, 2, 1][index], 3200 - 600 * index);
}

const page = await board.page({ height: 800 });
await page.locator(".card").nth(2).waitFor();
await page.screenshot({ path: `${DOCS}board-jobs.png` });
await page.locator(".card[data-job='school-8e2b']").click();
await page.locator("[data-table='campuses'] .cell.done").first().waitFor();
await page.setViewportSize({ width: 1440, height: 1240 });
await page.screenshot({ path: `${DOCS}board-job.png` });
if (process.argv[2]) {
  const wall = await board.page({ width: 2560, height: 1440, dark: true });
  await wall.locator(".card").nth(2).waitFor();
  await wall.screenshot({ path: `${process.argv[2]}/wall-jobs.png` });
  await wall.locator(".card[data-job='school-8e2b']").click();
  await wall.locator("[data-table='campuses'] .cell.done").first().waitFor();
  await wall.screenshot({ path: `${process.argv[2]}/wall-job.png` });
}
await board.close();
