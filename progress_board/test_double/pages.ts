import { createReadStream, existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the built board, if it is built. */
export class Pages {
  constructor(private readonly folder: string) {}

  serve(path: string, response: ServerResponse): void {
    const file = join(this.folder, path === "/" ? "index.html" : normalize(path));
    const type = TYPES[extname(file)];
    if (type === undefined || !existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("not here; the board is built by: npm run build\n");
      return;
    }
    response.writeHead(200, { "content-type": type });
    createReadStream(file).pipe(response);
  }
}
