import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Return the project's own Convex functions as convex-test wants them: path -> import. */
export function projectFunctions(): Record<string, () => Promise<unknown>> {
  const folder = fileURLToPath(new URL("../convex/", import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const code = names.filter((name) => /(?<!\.d)\.[jt]s$/.test(name));
  return Object.fromEntries(code.map((name) => [`./${name}`, () => import(folder + name)]));
}
