import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/row-test";

test("the start page leads to every table", async ({ page }) => {
  await page.goto("/");
  const cards = page.getByRole("main").getByRole("link");
  const tables = page.getByRole("navigation", { name: "Tables" }).getByRole("link");
  await expect(tables.first()).toBeVisible();
  await expect(cards).toHaveCount(await tables.count());
  await expectAccessible(page);
  await cards.first().click();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});

test("the navigation is narrowed down by typing", async ({ page }) => {
  await page.goto("/");
  const navigation = page.getByRole("navigation", { name: "Tables" });
  const name = (await navigation.getByRole("link").last().textContent()) ?? "";
  const field = navigation.getByRole("searchbox", { name: "Find a table" });
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(field).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(name);
  await expect(navigation.getByRole("link", { name, exact: true })).toBeVisible();
  await page.keyboard.type(" and something else");
  await expect(navigation.getByText("No table is called that.")).toBeVisible();
});

test("dark colours are kept", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Use light colours" })).toBeVisible();
  await expectAccessible(page);
});

test("an address that leads nowhere says so", async ({ page }) => {
  await page.goto("/no-such-table/at/all");
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await page.getByRole("link", { name: "Go to the start" }).click();
  await expect(page).toHaveURL("/");
});

test("a form with unsaved changes is not left unasked", async ({ page }) => {
  test.skip(!(await openForm(page)), "no table has a form that begins with a text field");
  const form = page.getByRole("form");
  await form.getByRole("textbox").first().fill("1");
  await expect(form.getByText("Not saved yet")).toBeVisible();
  await page.getByRole("navigation", { name: "Tables" }).getByRole("link").first().click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Keep editing" }).click();
  await expect(form.getByRole("textbox").first()).toHaveValue("1");
  await form.getByRole("button", { name: "Cancel" }).click();
  await question.getByRole("button", { name: "Leave" }).click();
  await expect(form).toBeHidden();
});

test("a list can be exported and its columns chosen", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("button", { name: "Columns" }).click();
  const chosen = page.getByRole("dialog", { name: "Columns" }).getByRole("checkbox");
  await expect(chosen.first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test("a search that was just typed is kept, and leads nobody back to the list", async ({
  page,
}) => {
  const address = await openSearchableList(page);
  test.skip(!address, "no list can be searched");
  await page.getByRole("main").getByRole("searchbox").fill("a");
  await page.getByRole("banner").getByRole("link").click();
  await expect(page).toHaveURL("/");
  await page.goBack();
  await expect(page).toHaveURL(`${address}?q=a`);
});

/** Open the first form for a new row that has a text field. */
async function openForm(page: Page): Promise<boolean> {
  for (const address of await tableAddresses(page)) {
    await page.goto(`${address}/new`);
    const ready = page.getByRole("form").or(page.getByRole("heading", { name: "nothing here" }));
    await ready.first().waitFor();
    if ((await page.getByRole("form").getByRole("textbox").count()) > 0) return true;
  }
  return false;
}

/** Open the first list that can be searched, and give its address. */
async function openSearchableList(page: Page): Promise<string | undefined> {
  const main = page.getByRole("main");
  for (const address of await tableAddresses(page)) {
    await page.goto(address);
    await main.getByRole("button", { name: "Columns" }).waitFor();
    if ((await main.getByRole("searchbox").count()) > 0) return address;
  }
  return undefined;
}

async function tableAddresses(page: Page): Promise<string[]> {
  await page.goto("/");
  await page.getByRole("main").getByRole("link").first().waitFor();
  const links = await page.getByRole("main").getByRole("link").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  return addresses.filter((address) => address !== null);
}
