import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type TestInfo, test } from "@playwright/test";
import { decodeKey } from "@/lib/key";
import { makeRow, type Row } from "./api";
import { type Control, fill } from "./controls";

/** Makes a row of a table through the API and gives it as it is stored. */
export type Make = (table: string, data: Row) => Promise<Row>;

/** What a test of a table's pages needs to know. */
export interface RowTest {
  table: string;
  label: string;
  labelPlural: string;
  /** The parameters that filter by the parts of the primary key, in its order. */
  key: string[];
  /** Whether rows can be deleted; they can if it is left out. */
  deletable?: boolean;
  /** Makes the rows that have to exist, and says what is filled in. */
  controls: (make: Make, n: number) => Promise<Control[]>;
  /** What is changed later on, if anything can be. */
  changed?: (n: number) => Control;
}

/** Check that the list of a table opens, is usable by everybody and can be searched. */
export function testList(table: string, labelPlural: string): void {
  test(`${table}: the list opens`, async ({ page }) => {
    await page.goto(`/${table}`);
    await expect(page.getByRole("heading", { level: 1, name: labelPlural })).toBeVisible();
    await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
    await expectAccessible(page);
  });
}

/** Check that the form for a new row opens, for a table whose rows need others that need them. */
export function testForm(table: string): void {
  test(`${table}: the form opens`, async ({ page }) => {
    await page.goto(`/${table}/new`);
    await expect(page.getByRole("form")).toBeVisible();
    await expectAccessible(page);
  });
}

/** Check that a row can be created, found, changed and deleted on a table's pages. */
export function testRow(given: RowTest): void {
  const { table, label, controls, changed } = given;
  testList(table, given.labelPlural);

  const name = `${table}: a row is created, found, changed and deleted`;
  test(name, async ({ page, request }, info) => {
    const n = numberFor(info);
    const filled = await controls((other, data) => makeRow(request, other, data), n);
    await page.goto(`/${table}/new`);
    for (const control of filled) await fill(page, control);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByText(`${label} created`)).toBeVisible();
    await expect(page).not.toHaveURL(/\/new$/);
    await expectAccessible(page);

    const address = page.url();
    const other = changed?.(n);
    if (other) await change(page, other);
    await find(page, given, address, other && String(other.value));
    if (given.deletable === false) {
      await expect(page.getByRole("button", { name: "Delete", exact: true })).toHaveCount(0);
      return;
    }
    await remove(page, label);
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("no such row");
  });
}

/** Most numbers that the rows of one test take, from its first one on. */
const NUMBERS = 97;

/** Give each test of a run numbers of its own, so that what is unique is made once. */
function numberFor({ project, retry, titlePath }: TestInfo): number {
  const files = readdirSync(project.testDir).filter((name) => name.endsWith(".spec.ts"));
  const place = files.sort().indexOf(titlePath[0] ?? "") + retry * files.length;
  return Number(process.env.E2E_RUN) + place * NUMBERS;
}

async function change(page: Page, control: Control): Promise<void> {
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await fill(page, control);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Changes saved")).toBeVisible();
  await expect(page.getByRole("main").getByText(String(control.value)).first()).toBeVisible();
}

/** Find the row in the list, by a text in it or else by its key, and open it. */
async function find(page: Page, given: RowTest, address: string, text?: string): Promise<void> {
  const { table, key } = given;
  const { pathname } = new URL(address);
  const parts = decodeKey(decodeURIComponent(pathname.split("/").at(-1) ?? ""));
  const filters = JSON.stringify(Object.fromEntries(key.map((name, n) => [name, parts[n]])));
  await page.goto(text ? `/${table}` : `/${table}?filters=${encodeURIComponent(filters)}`);
  const main = page.getByRole("main");
  if (text) {
    await main.getByRole("searchbox").fill(text);
    await expect(page).toHaveURL(({ searchParams }) => searchParams.has("q"));
  }
  await main.locator(`a[href="${pathname}"]`).first().click();
  await expect(page).toHaveURL(address);
}

async function remove(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(`${label} deleted`)).toBeVisible();
}

/** What stands on a page in place of something that is still on its way. */
const LOADING = '[aria-label="Loading"], .mantine-Skeleton-root, .mantine-Loader-root';

/** Check that axe finds no serious or critical violation on a page once everything is there. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(LOADING)).toHaveCount(0);
  // The other mode opens a second page for each analysis, which is of use where there are frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const bad = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(bad).toEqual([]);
}
