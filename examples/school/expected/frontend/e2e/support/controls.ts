import { expect, type Locator, type Page } from "@playwright/test";
import { formatChoice } from "@/lib/format";

export type ControlKind =
  | "text"
  | "moment"
  | "boolean"
  | "choice"
  | "choices"
  | "list"
  | "json"
  | "file"
  | "reference";

/** A field of a form, and what to fill in. */
export interface Control {
  label: string;
  kind: ControlKind;
  value: unknown;
}

/** Fill in a field as a person would. */
export async function fill(page: Page, control: Control): Promise<void> {
  // An asterisk behind the label marks a field that has to be filled in.
  const label = new RegExp(`^${control.label.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}( \\*)?$`);
  const field = page.getByRole("main").getByLabel(label);
  await FILLERS[control.kind](page, field, control);
}

type Filler = (page: Page, field: Locator, control: Control) => Promise<void>;

const fillText: Filler = async (_page, field, { value }) => {
  await field.fill(String(value));
  await field.blur();
};

const FILLERS: Record<ControlKind, Filler> = {
  text: fillText,
  moment: async (_page, field, { value }) => {
    const moment = new Date(String(value));
    const shift = moment.getTimezoneOffset() * 60_000;
    await field.fill(new Date(moment.getTime() - shift).toISOString().slice(0, 16));
  },
  boolean: async (page, field, { value }) => {
    if ((await field.getAttribute("type")) === "checkbox") {
      // The box itself is invisible; its label is what people click on.
      if ((await field.isChecked()) !== value) await field.press("Space");
      return;
    }
    await field.click();
    await page.getByRole("option", { name: value ? "Yes" : "No", exact: true }).click();
  },
  choice: async (page, field, { value }) => {
    await field.click();
    await page.getByRole("option", { name: formatChoice(String(value)), exact: true }).click();
  },
  choices: async (page, field, { value }) => {
    await field.click();
    for (const item of value as string[]) {
      await page.getByRole("option", { name: formatChoice(item), exact: true }).click();
    }
    await field.press("Escape");
  },
  list: async (_page, field, { value }) => {
    for (const item of value as unknown[]) {
      await field.fill(String(item));
      await field.press("Enter");
    }
  },
  json: async (_page, field, { value }) => {
    await field.fill(JSON.stringify(value));
    await field.blur();
  },
  file: async (page, _field, { label, value }) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: `Choose a file for ${label}`, exact: true }).click();
    const buffer = Buffer.from(String(value), "base64");
    await (await chooser).setFiles({ name: "sample.bin", mimeType: "text/plain", buffer });
  },
  reference: chooseReference,
};

async function chooseReference(page: Page, field: Locator, { value }: Control): Promise<void> {
  await field.click();
  const options = page.locator(`[role="option"][value=${JSON.stringify(String(value))}]`);
  // The options of the field before may still be fading out.
  const option = options.filter({ visible: true }).last();
  const more = page.getByRole("button", { name: "Show more" });
  await expect(option.or(more).first()).toBeVisible();
  if (!(await option.isVisible())) await more.click();
  await option.click();
  await expect(option).toBeHidden();
}
