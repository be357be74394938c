import { createServer, IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { JSONValue } from "convex/values";
import { WebSocketServer } from "ws";
import { Backend, Kind, Result } from "./backend";
import { Pages } from "./pages";
import { Session } from "./session";
import { floatJson } from "./wire";

const MAX_BODY = 16 * 2 ** 20;
const LABEL = { "x-crudflow-test-double": "convex-test behind Convex's HTTP API; not Convex" };

export interface Options {
  port: number;
  /** Folder of the built board, served beside the functions. */
  pages: string;
}

/** What all calls are answered with instead, while a test wants a fault. */
export interface Fault {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Serves the project's functions on Convex's HTTP API and sync protocol, and the board's pages.
 *
 * A test double: the state is in memory, there is one deployment, and nobody logs in.
 */
export class TestDouble {
  private readonly backend = new Backend();
  private readonly server: Server;
  private readonly sockets = new WebSocketServer({ noServer: true });
  private readonly pages: Pages;
  private fault: Fault | null = null;

  private constructor(pages: string) {
    this.pages = new Pages(pages);
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: Error) => {
        reply(response, 400, { code: "BadRequest", message: error.message });
      });
    });
    this.server.on("upgrade", (request, socket, head) => {
      if (!/^\/api(\/[^/]+)?\/sync$/.test(request.url ?? "") || this.fault) return socket.destroy();
      this.sockets.handleUpgrade(request, socket, head, (ws) => new Session(ws, this.backend));
    });
  }

  /** Listen on the loopback interface; port 0 is any free one. */
  static async start({ port, pages }: Options): Promise<TestDouble> {
    const double = new TestDouble(pages);
    await new Promise<void>((resolve, reject) => {
      double.server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/test-double/fault") {
      this.fault = JSON.parse(await bodyOf(request)) as Fault | null;
      return reply(response, 200, this.fault);
    }
    const call = /^\/api\/(query|mutation|action)$/.exec(path);
    if (call === null) return this.pages.serve(path, response);
    if (this.fault) return this.fail(response, this.fault);
    const { path: name, args } = JSON.parse(await bodyOf(request));
    // The Python client sends an object, the JavaScript client an array with one.
    const only = (Array.isArray(args) ? (args[0] ?? {}) : args) as JSONValue;
    const result = await this.backend.run(call[1] as Kind, name, only);
    response.writeHead(200, { ...LABEL, "content-type": "application/json" });
    response.end(told(result));
  }

  private fail(response: ServerResponse, { status, headers, body }: Fault): void {
    response.writeHead(status, { ...LABEL, ...headers });
    response.end(body ?? "");
  }
}

function told(result: Result): string {
  if (result.success) return `{"status":"success","value":${floatJson(result.value)},"logLines":[]}`;
  const { errorMessage, errorData } = result;
  return JSON.stringify({ status: "error", errorMessage, errorData, logLines: [] });
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...LABEL, "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MAX_BODY) throw new Error("the arguments are larger than 16 MiB");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
