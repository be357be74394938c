/**
 * A TEST DOUBLE of a Convex deployment, for tests and for a look at the board without an account.
 *
 *   npm run test-double -- --port 3210
 *
 * Writes need CONVEX_WORKER_SECRET, as on Convex. All is in memory and gone at the end, which
 * comes with SIGTERM, SIGINT, or, with --until-stdin-closes, with whoever started it.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { TestDouble } from "./server";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3210" },
    "until-stdin-closes": { type: "boolean", default: false },
  },
});

if (!process.env.CONVEX_WORKER_SECRET) {
  process.stderr.write("CONVEX_WORKER_SECRET is not set: workers will not be able to write\n");
}
const pages = fileURLToPath(new URL("../dist/", import.meta.url));
const double = await TestDouble.start({ port: Number(values.port), pages });
process.stdout.write(`TEST DOUBLE of Convex (convex-test, in memory) at ${double.url}\n`);

const end = (): void => void double.stop().then(() => process.exit(0));
process.once("SIGTERM", end);
process.once("SIGINT", end);
if (values["until-stdin-closes"]) process.stdin.resume().once("end", end);
