/** What examples/school/instructions.txt asks for, as a person sees it; goes into the front end. */
import { expect, type Page, test } from "@playwright/test";
import { makeRow, type Row } from "./support/api";

const main = (page: Page) => page.getByRole("main");

async function headings(page: Page): Promise<string[]> {
  await expect(main(page).getByRole("columnheader").first()).toBeVisible();
  return main(page).getByRole("columnheader").allInnerTexts();
}

test("pupils are called so, listed by last name, without what is to be hidden", async ({ page }) => {
  await page.goto("/students");
  await expect(page.getByRole("heading", { level: 1, name: "Pupils" })).toBeVisible();
  await expect(main(page).getByRole("link", { name: "Turing" }).first()).toBeVisible();
  expect((await headings(page)).slice(0, 4)).toEqual([
    "Last name",
    "First name",
    "Date of birth",
    "Status",
  ]);
  const rows = main(page).getByRole("row");
  await expect(rows.nth(1)).toContainText("Lovelace");
  await expect(rows.nth(2)).toContainText("Noether");
  await expect(rows.nth(3)).toContainText("Turing");
  await expect(rows.nth(1).locator(".mantine-Badge-root")).toHaveText("Enrolled");
  await main(page).getByRole("link", { name: "Lovelace" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Lovelace/ })).toBeVisible();
  await expect(main(page).getByText("Date of birth")).toBeVisible();
  await expect(main(page).getByText(/public id|created at|updated at/i)).toHaveCount(0);
  await page.goto("/students/new");
  await expect(page.getByRole("heading", { level: 1, name: "New pupil" })).toBeVisible();
  await expect(main(page).getByLabel(/public id|created at|updated at/i)).toHaveCount(0);
});

test("money is in euros", async ({ page }) => {
  await page.goto("/departments");
  await expect(main(page).getByText(/^€\s12.000\.00$/).first()).toBeVisible();
});

test("invoices show the newest first", async ({ page, request }) => {
  const year = await makeRow(request, "academic-years", {
    label: "2026/27",
    starts_on: "2026-09-01",
    ends_on: "2027-07-20",
  });
  const term = await makeRow(request, "terms", {
    academic_year_id: year.id,
    ordinal: 1,
    name: "Autumn",
    starts_on: "2026-09-01",
    ends_on: "2026-12-18",
  });
  const pupils: { items: Row[] } = await (await request.get("/api/v1/students")).json();
  for (const [number, issued] of [
    ["A-1", "2026-09-01"],
    ["A-2", "2026-11-01"],
    ["A-3", "2026-10-01"],
  ]) {
    await makeRow(request, "invoices", {
      number,
      student_id: pupils.items[0]?.id,
      term_id: term.id,
      issued_on: issued,
      due_on: "2026-12-01",
    });
  }
  await page.goto("/invoices");
  const rows = main(page).getByRole("row");
  await expect(rows.nth(1)).toContainText("A-2");
  await expect(rows.nth(2)).toContainText("A-3");
  await expect(rows.nth(3)).toContainText("A-1");
});

test("teachers are shown in sections, and can never be deleted", async ({ page, request }) => {
  await page.goto("/teachers");
  await main(page).getByRole("link", { name: /Grace/ }).first().click();
  const person = main(page).getByRole("region", { name: "Person", exact: true });
  const employment = main(page).getByRole("region", { name: "Employment", exact: true });
  await expect(person.getByText("grace.hopper@school.example")).toBeVisible();
  await expect(employment.getByText("GH1906")).toBeVisible();
  await expect(person.getByText("GH1906")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete", exact: true })).toHaveCount(0);
  const teachers: { items: Row[] } = await (await request.get("/api/v1/teachers")).json();
  const refused = await request.delete(`/api/v1/teachers/${teachers.items[0]?.id}`);
  expect(refused.status()).toBe(405);
  const campuses = await (await request.get("/api/v1/campuses")).json();
  await page.goto(`/campuses/${campuses.items[0].id}`);
  await expect(page.getByRole("button", { name: "Delete", exact: true })).toBeVisible();
});

test("forms have sections and hold values to the rules, as the API does", async ({
  page,
  request,
}) => {
  await page.goto("/teachers/new");
  const person = main(page).getByRole("group", { name: "Person", exact: true });
  const employment = main(page).getByRole("group", { name: "Employment", exact: true });
  await person.getByLabel(/^First name/).fill("Lise");
  await person.getByLabel(/^Last name/).fill("Meitner");
  await person.getByLabel(/^Email/).fill("lise.meitner@school.example");
  await employment.getByLabel(/^Staff number/).fill("12");
  await employment.getByLabel(/^Department/).click();
  await page.getByRole("option", { name: "Physics" }).click();
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(employment.getByText("Use a form such as AA0000.")).toBeVisible();
  await employment.getByLabel(/^Staff number/).fill("LM1878");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Teacher created")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /Meitner/ })).toBeVisible();
  for (const [table, data] of [
    ["academic-years", { label: "twenty", starts_on: "2026-09-01", ends_on: "2027-07-20" }],
    ["courses", { subject_code: "PHY", title: "Waves", year_group: 9, credits: 20.5 }],
  ] as const) {
    const answer = await request.post(`/api/v1/${table}`, { data });
    expect(answer.status(), await answer.text()).toBe(422);
  }
});
