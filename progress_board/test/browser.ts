import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ConvexHttpClient } from "convex/browser";
import { Browser, chromium, Page } from "playwright-core";
import { TestDouble } from "../test_double/server";
import { SECRET } from "./board";

const PAGES = fileURLToPath(new URL("../dist/", import.meta.url));
const CANDIDATES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Where a Chromium is, or null if there is none. */
export const chromiumPath =
  CANDIDATES.find((path) => path !== undefined && existsSync(path)) ?? null;

/** Open a headless Chromium. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath ?? undefined,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update"],
    ],
  });
}

/** The built board on a test double, in a headless Chromium. */
export class BoardInBrowser {
  private constructor(
    readonly client: ConvexHttpClient,
    private readonly double: TestDouble,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<BoardInBrowser> {
    process.env.CONVEX_WORKER_SECRET = SECRET;
    const double = await TestDouble.start({ port: 0, pages: PAGES });
    const browser = await openBrowser();
    return new BoardInBrowser(new ConvexHttpClient(double.url), double, browser);
  }

  /** Open a page of the board; problems that it reports fail the test. */
  async page(options: { width?: number; height?: number; dark?: boolean } = {}): Promise<Page> {
    const { width = 1440, height = 900, dark = false } = options;
    const page = await this.browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      locale: "en-GB",
    });
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(this.double.url);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.double.stop();
  }
}
