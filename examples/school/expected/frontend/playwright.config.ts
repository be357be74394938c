import { defineConfig } from "@playwright/test";

// Rows of one run are others than those of the runs before, which may still be there.
process.env.E2E_RUN ??= String(1000 + Math.floor(Math.random() * 29_000));

const address = process.env.APP_URL ?? "http://127.0.0.1:4173";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Long enough for a busy machine: whatever fails early is not slow but wrong.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  retries: 0,
  workers: process.env.E2E_WORKERS ? Number(process.env.E2E_WORKERS) : 2,
  reporter: [["list"]],
  use: {
    baseURL: address,
    // Nothing fades in or slides, so no page is met, or judged, half visible.
    contextOptions: { reducedMotion: "reduce" },
    // A third of the time goes into traces: ask for them with `--trace on` where they are needed.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      // A browser of the system, such as /usr/bin/chromium; without it, the one Playwright brought.
      executablePath: process.env.CHROMIUM || undefined,
      args: process.env.CHROMIUM ? ["--no-sandbox", "--disable-gpu"] : [],
    },
  },
  webServer: process.env.APP_URL
    ? undefined
    : {
        command: "npm run build && npm run preview",
        url: address,
        reuseExistingServer: true,
      },
});
