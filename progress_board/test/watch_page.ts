/**
 * Looks at a job's page in a headless Chromium and prints what a person would see change.
 *
 *   node --import tsx test/watch_page.ts URL JOB
 *
 * Prints "ready" first, then a line of JSON for each title (which holds the counts), each failure
 * and each state of the job, and ends when the job has ended.
 */
import { openBrowser } from "./browser";

const [url, jobId] = process.argv.slice(2);
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on("pageerror", (error) => {
  throw error;
});
await page.goto(`${url}/#/job/${encodeURIComponent(jobId)}`);
await page.getByText("No such job").waitFor();
process.stdout.write("ready\n");

const seen = new Set<string>();
function tell(what: string, text: string): void {
  const line = JSON.stringify({ [what]: text });
  if (seen.has(line)) return;
  seen.add(line);
  process.stdout.write(`${line}\n`);
}

let state = "running";
while (state === "running") {
  const badge = page.locator("h1 .badge");
  if ((await badge.count()) > 0) {
    tell("title", await page.title());
    for (const text of await page.locator("[data-failure]").allInnerTexts()) tell("failure", text);
    state = ((await badge.textContent()) ?? "").trim().split(/\s+/).at(-1) ?? "";
    tell("state", state);
  }
  await page.waitForTimeout(20);
}
tell("title", await page.title());
await browser.close();
