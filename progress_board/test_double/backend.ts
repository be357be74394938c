import { convexTest } from "convex-test";
import { makeFunctionReference } from "convex/server";
import { convexToJson, JSONValue, jsonToConvex, Value } from "convex/values";
import schema from "../convex/schema";
import { projectFunctions } from "./functions";

export type Kind = "query" | "mutation" | "action";
export type Result =
  | { success: true; value: JSONValue; ts: bigint }
  | { success: false; errorMessage: string; errorData?: JSONValue; ts: bigint };

/** A reading of a query that can be repeated: `journal` pins the end of a page. */
export interface Reading {
  result: Result;
  journal: string | null;
}

/**
 * The project's functions on convex-test's database in memory: a test double, not Convex.
 *
 * Calls run one after the other. Transactions have Convex's limits.
 */
export class Backend {
  private readonly database = convexTest({
    schema,
    modules: projectFunctions(),
    transactionLimits: true,
  });
  private readonly listeners = new Set<() => void>();
  private last: Promise<unknown> = Promise.resolve();
  private clock = 0n;

  /** Call back after each mutation; returns what ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Return a time stamp greater than all before it, those of an earlier process too. */
  tick(): bigint {
    const now = BigInt(Date.now()) * 1_000_000n;
    this.clock = now > this.clock ? now : this.clock + 1n;
    return this.clock;
  }

  /** Run a function by its path, such as "jobs:summary". */
  async run(kind: Kind, path: string, args: JSONValue): Promise<Result> {
    const call = this.last.then(async () => await this.call(kind, path, args));
    this.last = call;
    const result = await call;
    if (kind !== "query" && result.success) for (const listener of this.listeners) listener();
    return result;
  }

  /** Run a query that is subscribed to, with the journal of its first reading. */
  async read(path: string, args: JSONValue, journal: string | null): Promise<Reading> {
    const result = await this.run("query", path, pinned(args, journal));
    return { result, journal: journal ?? pageEnd(args, result) };
  }

  private async call(kind: Kind, path: string, args: JSONValue): Promise<Result> {
    const name = path.replace(/\.js(?=:|$)/, "");
    try {
      const value = await this.invoke(kind, name, jsonToConvex(args) as Record<string, Value>);
      return { success: true, value: convexToJson(value ?? null), ts: this.tick() };
    } catch (error) {
      return { success: false, ...described(path, error), ts: this.tick() };
    }
  }

  private async invoke(kind: Kind, name: string, args: Record<string, Value>): Promise<Value> {
    const { query, mutation, action } = this.database;
    if (kind === "query") return await query(makeFunctionReference<"query">(name), args);
    if (kind === "mutation") return await mutation(makeFunctionReference<"mutation">(name), args);
    return await action(makeFunctionReference<"action">(name), args);
  }
}

function described(path: string, error: unknown): { errorMessage: string; errorData?: JSONValue } {
  const { message, data } = error as { message: string; data?: Value };
  if (/Could not find module|there is no such export|Expected a .* function/.test(message)) {
    const hint = "Did you forget to run `npx convex dev` or `npx convex deploy`?";
    return { errorMessage: `Could not find public function for '${path}'. ${hint}` };
  }
  if (data === undefined) return { errorMessage: `Server Error\nUncaught Error: ${message}` };
  const errorData = convexToJson(data);
  return { errorMessage: `Uncaught ConvexError: ${JSON.stringify(errorData)}`, errorData };
}

type Page = { paginationOpts?: { endCursor?: string | null } };

function pinned(args: JSONValue, journal: string | null): JSONValue {
  const { paginationOpts } = args as Page;
  if (journal === null || paginationOpts === undefined || paginationOpts.endCursor) return args;
  return { ...(args as object), paginationOpts: { ...paginationOpts, endCursor: journal } };
}

function pageEnd(args: JSONValue, result: Result): string | null {
  if (!result.success || (args as Page).paginationOpts === undefined) return null;
  return (result.value as { continueCursor: string }).continueCursor;
}
