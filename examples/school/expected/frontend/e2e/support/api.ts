import { type APIRequestContext, expect } from "@playwright/test";

export type Row = Record<string, unknown>;

/** Make a row through the API and return it as it is stored. */
export async function makeRow(request: APIRequestContext, table: string, data: Row): Promise<Row> {
  const response = await request.post(`/api/v1/${table}`, { data });
  expect(response.ok(), `${table}: ${response.status()} ${await response.text()}`).toBe(true);
  return response.json();
}
