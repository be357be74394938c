import { setupServer } from "msw/node";

/** Stands in for the network; each test says which requests it expects. */
export const server = setupServer();

/** The address of a path of the API, as tests see it. */
export function api(path: string): string {
  return `*/api/v1${path}`;
}
