import type { JSONValue } from "convex/values";
import type { WebSocket } from "ws";
import { Backend, Kind, Result } from "./backend";

const PING_MS = 15_000;

interface Version {
  querySet: number;
  identity: number;
  ts: string;
}

interface Subscription {
  path: string;
  args: JSONValue;
  journal: string | null;
  sent: string | null;
}

/** What clients send, as convex/browser/sync/protocol names it. */
type ClientMessage =
  | { type: "Connect" | "Event" }
  | { type: "Authenticate"; baseVersion: number }
  | { type: "ModifyQuerySet"; newVersion: number; modifications: Modification[] }
  | Call;

type Call = {
  type: "Mutation" | "Action";
  requestId: number;
  udfPath: string;
  args: JSONValue[];
};

type Modification =
  | { type: "Add"; queryId: number; udfPath: string; args: JSONValue[]; journal?: string | null }
  | { type: "Remove"; queryId: number };

/** One client on Convex's sync protocol: its queries are read anew after each change. */
export class Session {
  private version: Version = { querySet: 0, identity: 0, ts: encoded(0n) };
  private readonly queries = new Map<number, Subscription>();
  private work: Promise<void> = Promise.resolve();
  private stale = false;

  constructor(
    private readonly socket: WebSocket,
    private readonly backend: Backend,
  ) {
    const forget = backend.onChange(() => this.refresh());
    const ping = setInterval(() => this.send({ type: "Ping" }), PING_MS);
    socket.on("message", (data) => this.enqueue(() => this.receive(JSON.parse(String(data)))));
    socket.on("close", () => {
      forget();
      clearInterval(ping);
    });
  }

  private enqueue(step: () => Promise<void>): void {
    this.work = this.work.then(step).catch((error: Error) => {
      this.send({ type: "FatalError", error: error.message });
      this.socket.close();
    });
  }

  /** Read all queries anew, soon; several changes at once make one reading. */
  private refresh(): void {
    if (this.stale) return;
    this.stale = true;
    this.enqueue(async () => {
      this.stale = false;
      await this.transition({});
    });
  }

  private async receive(message: ClientMessage): Promise<void> {
    switch (message.type) {
      case "ModifyQuerySet":
        return await this.modify(message.newVersion, message.modifications);
      case "Authenticate":
        return await this.transition({ identity: message.baseVersion + 1 });
      case "Mutation":
      case "Action":
        return await this.call(message);
    }
  }

  private async modify(querySet: number, modifications: Modification[]): Promise<void> {
    const removed = [];
    for (const one of modifications) {
      if (one.type === "Remove") {
        this.queries.delete(one.queryId);
        removed.push({ type: "QueryRemoved", queryId: one.queryId });
      } else {
        const { udfPath: path, args, journal = null } = one;
        this.queries.set(one.queryId, { path, args: args[0] ?? {}, journal, sent: null });
      }
    }
    await this.transition({ querySet }, removed);
  }

  private async call(message: Call): Promise<void> {
    const kind = message.type.toLowerCase() as Kind;
    const result = await this.backend.run(kind, message.udfPath, message.args[0] ?? {});
    const { requestId } = message;
    this.send({ type: `${message.type}Response`, requestId, logLines: [], ...answered(result) });
    await this.transition({});
  }

  /** Send what has changed; a transition without a change still moves the client's clock. */
  private async transition(change: Partial<Version>, removed: object[] = []): Promise<void> {
    const modifications = [...removed];
    for (const [queryId, query] of this.queries) {
      const reading = await this.backend.read(query.path, query.args, query.journal);
      query.journal = reading.journal;
      const update = updated(queryId, reading.result, reading.journal);
      const text = JSON.stringify(update);
      if (text !== query.sent) modifications.push(update);
      query.sent = text;
    }
    const startVersion = this.version;
    this.version = { ...startVersion, ...change, ts: encoded(this.backend.tick()) };
    this.send({ type: "Transition", startVersion, endVersion: this.version, modifications });
  }

  private send(message: object): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(JSON.stringify(message));
  }
}

function updated(queryId: number, result: Result, journal: string | null): object {
  const common = { queryId, logLines: [], journal };
  if (result.success) return { type: "QueryUpdated", ...common, value: result.value };
  const { errorMessage, errorData } = result;
  return { type: "QueryFailed", ...common, errorMessage, errorData };
}

function answered(result: Result): object {
  if (result.success) return { success: true, result: result.value, ts: encoded(result.ts) };
  return { success: false, result: result.errorMessage, errorData: result.errorData };
}

function encoded(ts: bigint): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(ts);
  return bytes.toString("base64");
}
