import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import type { ListApi, TableApi } from "@/api/calls";
import { ApiError } from "@/api/errors";
import type { TableTypes } from "@/api/types";
import { api, server } from "./server";

/** Check that a table's list is asked for as the backend expects it. */
export function describeList<Row, Query>(calls: ListApi<Row, Query>, row: Row): void {
  it("lists rows page by page", async () => {
    let asked = new URLSearchParams();
    const page = { items: [row], total: 41, limit: 20, offset: 40 };
    server.use(
      http.get(api(`/${calls.name}`), ({ request }) => {
        asked = new URL(request.url).searchParams;
        return HttpResponse.json(page);
      }),
    );
    expect(await calls.list({ limit: 20, offset: 40 } as Query)).toEqual(page);
    expect(Object.fromEntries(asked)).toEqual({ limit: "20", offset: "40" });
  });
}

interface TableCase<T extends TableTypes> {
  key: T["key"];
  row: T["row"];
  create: T["create"];
}

/** Check that a table's rows are read, made, changed and deleted as the backend expects it. */
export function describeTable<T extends TableTypes>(calls: TableApi<T>, given: TableCase<T>): void {
  const { key, row, create } = given;
  const path = `/${calls.name}/${key.map((part) => encodeURIComponent(String(part))).join("/")}`;
  describeList(calls, row);

  it("gets a row by its key", async () => {
    server.use(http.get(api(path), () => HttpResponse.json(row as object)));
    expect(await calls.get(key)).toEqual(row);
  });

  it("creates a row", async () => {
    let sent: unknown;
    server.use(
      http.post(api(`/${calls.name}`), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(row as object, { status: 201 });
      }),
    );
    expect(await calls.create(create)).toEqual(row);
    expect(sent).toEqual(create);
  });

  it("changes a row", async () => {
    let sent: unknown;
    server.use(
      http.patch(api(path), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(row as object);
      }),
    );
    expect(await calls.update(key, {})).toEqual(row);
    expect(sent).toEqual({});
  });

  it("deletes a row", async () => {
    server.use(http.delete(api(path), () => new HttpResponse(null, { status: 204 })));
    await expect(calls.remove(key)).resolves.toBeUndefined();
  });

  it("says which fields were refused", async () => {
    const field = Object.keys(create)[0] ?? "field";
    const detail = [{ type: "value_error", loc: ["body", field], msg: "is too long" }];
    server.use(
      http.post(api(`/${calls.name}`), () => HttpResponse.json({ detail }, { status: 422 })),
    );
    const error = await calls.create(create).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: "invalid", fields: { [field]: "Is too long" } });
  });

  it("passes on why the database refused", async () => {
    const detail = "Other rows refer to this one.";
    server.use(http.delete(api(path), () => HttpResponse.json({ detail }, { status: 409 })));
    const error = await calls.remove(key).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: "conflict", message: detail });
  });
}
