import { ConvexError } from "convex/values";

/** Environment variable of the deployment that holds the workers' secret. */
export const SECRET = "CONVEX_WORKER_SECRET";

/**
 * Let only a worker go on.
 *
 * Throws a ConvexError whose data is `{code, message}`: `unconfigured` where the deployment has no
 * secret (nobody may write then), `forbidden` where it has another one.
 */
export function requireWorker(secret: string): void {
  const expected = process.env[SECRET];
  if (!expected) {
    throw refusal("unconfigured", `the deployment has no ${SECRET}: npx convex env set ${SECRET}`);
  }
  if (!sameText(secret, expected)) {
    throw refusal("forbidden", `the worker's ${SECRET} is not that of the deployment`);
  }
}

/** Return the error that refuses a call for a reason that a client can tell by its code. */
export function refusal(code: string, message: string): ConvexError<Record<string, string>> {
  return new ConvexError({ code, message });
}

/** Compare without telling by the time taken how much of the text was right. */
function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < given.length; i++) {
    difference |= given.charCodeAt(i) ^ expected.charCodeAt(i % expected.length);
  }
  return difference === 0;
}
