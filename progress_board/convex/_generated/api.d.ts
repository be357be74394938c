/* eslint-disable */
/**
 * Generated `api` utility.
 *
 * THIS CODE IS AUTOMATICALLY GENERATED.
 *
 * To regenerate, run `npx convex dev`.
 * @module
 */

import type {
  ApiFromModules,
  FilterApi,
  FunctionReference,
} from "convex/server";
import type * as jobs from "../jobs.js";
import type * as model_access from "../model/access.js";
import type * as model_find from "../model/find.js";
import type * as model_ledger from "../model/ledger.js";
import type * as model_validators from "../model/validators.js";
import type * as subtasks from "../subtasks.js";
import type * as tasks from "../tasks.js";

/**
 * A utility for referencing Convex functions in your app's API.
 *
 * Usage:
 * ```js
 * const myFunctionReference = api.myModule.myFunction;
 * ```
 */
declare const fullApi: ApiFromModules<{
  jobs: typeof jobs;
  "model/access": typeof model_access;
  "model/find": typeof model_find;
  "model/ledger": typeof model_ledger;
  "model/validators": typeof model_validators;
  subtasks: typeof subtasks;
  tasks: typeof tasks;
}>;
export declare const api: FilterApi<
  typeof fullApi,
  FunctionReference<any, "public">
>;
export declare const internal: FilterApi<
  typeof fullApi,
  FunctionReference<any, "internal">
>;
