/** Serves the bench's folder compressed and records what was sent. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { answerPath, compress } from "../serve.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export interface Sent {
  readonly path: string;
  /** Bytes of the body as it was sent, and as gzip makes it. */
  readonly bytes: number;
  readonly gzip: number;
  readonly encoding: string;
}

export interface BenchServer {
  readonly origin: string;
  /** Everything sent since the last `forget`. */
  readonly sent: Sent[];
  forget(): void;
  close(): void;
}

interface Packed extends Sent {
  readonly type: string;
  readonly body: Buffer;
}

function pack(folder: string, path: string, accepts: string): Packed | undefined {
  const found = answerPath(folder, path);
  if (!("file" in found) || found.status !== 200) return undefined;
  const type = TYPES[extname(found.file)] ?? "application/octet-stream";
  const raw = readFileSync(found.file);
  const { body, encoding = "none" } = compress(raw, type, accepts);
  return {
    path,
    type,
    body,
    encoding,
    bytes: body.length,
    gzip: encoding === "none" ? raw.length : gzipSync(raw).length,
  };
}

/**
 * `only`: the one way of packing that is used (“gzip”); else brotli or gzip as the browser asks.
 * Packed before it is asked for again, as a host has it.
 */
export async function serveBench(folder: string, only?: string): Promise<BenchServer> {
  const sent: Sent[] = [];
  const ready = new Map<string, Packed | undefined>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    const accepts = only ?? String(request.headers["accept-encoding"] ?? "");
    const packed = ready.get(path) ?? pack(folder, path, accepts);
    ready.set(path, packed);
    if (packed === undefined) return void response.writeHead(404).end();
    sent.push(packed);
    response
      .writeHead(200, {
        "content-type": packed.type,
        "content-length": packed.body.length,
        "cache-control": "no-cache",
        ...(packed.encoding === "none" ? {} : { "content-encoding": packed.encoding }),
      })
      .end(packed.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = (): void => void (server.close(), server.closeAllConnections());
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    forget: () => void (sent.length = 0),
    close,
  };
}
