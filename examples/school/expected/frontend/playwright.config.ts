import { defineConfig } from "@playwright/test";

const address = process.env.APP_URL ?? "http://127.0.0.1:4173";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: process.env.E2E_WORKERS ? Number(process.env.E2E_WORKERS) : 2,
  reporter: [["list"]],
  use: {
    baseURL: address,
    trace: "retain-on-failure",
    launchOptions: {
      // A browser of the system, such as /usr/bin/chromium; without it, the one Playwright brought.
      executablePath: process.env.CHROMIUM || undefined,
      args: process.env.CHROMIUM ? ["--no-sandbox"] : [],
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
