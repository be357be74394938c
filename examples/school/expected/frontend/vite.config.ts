import react from "@vitejs/plugin-react";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  const proxy = { "/api": { target: env.API_TARGET || "http://127.0.0.1:8000" } };
  return {
    plugins: [react()],
    resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
    server: { port: 5173, proxy },
    preview: { port: 4173, proxy },
    build: { target: "es2022", sourcemap: false },
    test: {
      // Tests of components ask for a DOM in their first line; the others are faster without.
      environment: "node",
      env: { VITE_API_URL: "http://localhost" },
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: ["tests/setup.ts"],
      pool: "threads",
      isolate: false,
    },
  };
});
