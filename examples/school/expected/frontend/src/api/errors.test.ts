import { describe, expect, it } from "vitest";
import { errorFrom } from "./errors";

function refused(status: number, detail: unknown): Promise<{ kind: string; message: string }> {
  return errorFrom(Response.json({ detail }, { status }));
}

describe("errorFrom", () => {
  it("takes a key that cannot be one for a row that is not there", async () => {
    const error = await refused(422, [
      { loc: ["path", "id"], msg: "Input should be a valid UUID" },
    ]);
    expect(error.kind).toBe("missing");
  });

  it("tells which field of a body is wrong", async () => {
    const error = await refused(422, [
      { loc: ["body", "fee"], msg: "Value error, must be a number" },
    ]);
    expect(error).toMatchObject({ kind: "invalid", fields: { fee: "Must be a number" } });
  });

  it("passes on why the database refused a change", async () => {
    const error = await refused(409, "Other rows still refer to this one.");
    expect(error).toMatchObject({
      kind: "conflict",
      message: "Other rows still refer to this one.",
    });
  });
});
