import { describe } from "vitest";
import * as sample from "../../../tests/sample";
import { describeList } from "../../../tests/table-api";
import { visitorLogApi } from "./api";
import type { VisitorLog } from "./types";

const row: VisitorLog = {
  gate: sample.text(1),
  entered_at: sample.moment(1, 1),
};

describe("visitor-logs", () => {
  describeList(visitorLogApi, row);
});
