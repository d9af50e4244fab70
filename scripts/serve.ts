/**
 * A small server for a built site, on this machine only: clean addresses, compression, `404.html`
 * and the site's own headers, as a host would do.
 */
import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filePart } from "../src/model/gate/file-part.ts";
import { type ByteRange, byteRange } from "./byte-range.ts";
import { headersFor, type HeaderRule, parseHeaders } from "./headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".yml": "text/yaml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".wasm": "application/wasm",
  ".pmtiles": "application/vnd.pmtiles",
};

export interface Serving {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

interface Options {
  /** 0 lets the system choose a free one. */
  readonly port?: number;
  /** Send what the site's `_headers` file says. On unless turned off. */
  readonly headers?: boolean;
  /**
   * Milliseconds by which every script and data file comes late, as on a slow line. 0 unless set.
   */
  readonly late?: number;
}

type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly to: string }
  | { readonly status: 400 | 404 | 405 };

/**
 * False also for a path below a file, such as `/feed.xml/index.html`, for which the system reports
 * an error.
 */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What a host answers for the path of an address. */
export function answerPath(folder: string, path: string): Answer {
  let file: string;
  try {
    file = normalize(join(folder, decodeURIComponent(path)));
  } catch {
    return { status: 400 };
  }
  if (
    file.includes("\0") ||
    (file !== normalize(folder) && !file.startsWith(normalize(folder + sep)))
  )
    return { status: 400 };
  const hidden = path === "/_headers" || path === "/_redirects";
  if (!hidden && !path.endsWith("/") && isFile(file)) return { status: 200, file };
  if (isFile(join(file, "index.html")))
    return path.endsWith("/")
      ? { status: 200, file: join(file, "index.html") }
      : { status: 301, to: `${path}/` };
  const notFound = join(folder, "404.html");
  return isFile(notFound) ? { status: 404, file: notFound } : { status: 404 };
}

const PACKABLE = /^text\/|json|xml|svg|wasm|javascript/;

/** Brotli or gzip as the browser takes it; pictures and fonts are packed already. */
export function compress(
  body: Buffer,
  type: string,
  accepts: string,
): { readonly body: Buffer; readonly encoding?: string } {
  if (!PACKABLE.test(type) || body.length < 512) return { body };
  if (/\bbr\b/.test(accepts))
    return {
      body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      encoding: "br",
    };
  return /\bgzip\b/.test(accepts) ? { body: gzipSync(body), encoding: "gzip" } : { body };
}

type Packed = ReturnType<typeof compress>;

/**
 * Compressed files by encoding and path, with the state of the file (time, size, inode) that each
 * was made from. Most pages share their scripts.
 */
const sent = new Map<string, { readonly of: string; readonly packed: Packed }>();

/** The file as `compress` gives it, compressed again only when the file has changed. */
function packedFile(file: string, type: string, accepts: string): Packed {
  const { mtimeMs, size, ino } = statSync(file);
  const of = `${mtimeMs} ${size} ${ino}`;
  const name = `${accepts} ${file}`;
  const kept = sent.get(name);
  if (kept?.of === of) return kept.packed;
  const packed = compress(readFileSync(file), type, accepts);
  sent.set(name, { of, packed });
  return packed;
}

/** One part of a file that is sent unchanged. */
function sendPart(response: ServerResponse, file: string, part: ByteRange): void {
  const { size } = statSync(file);
  if (part === "none")
    return void response.writeHead(416, { "content-range": `bytes */${size}` }).end();
  const length = part.last - part.first + 1;
  response
    .writeHead(206, {
      "content-range": `bytes ${part.first}-${part.last}/${size}`,
      "content-length": length,
    })
    .end(filePart(file, part.first, length));
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.setHeader("content-type", type);
  const inParts = status === 200 && !PACKABLE.test(type);
  if (inParts) response.setHeader("accept-ranges", "bytes");
  const part =
    inParts && request.method === "GET" && request.headers["if-range"] === undefined
      ? byteRange(request.headers.range, statSync(file).size)
      : undefined;
  if (part !== undefined) return sendPart(response, file, part);
  const { body, encoding } = packedFile(
    file,
    type,
    String(request.headers["accept-encoding"] ?? ""),
  );
  response.setHeader("content-length", body.length).setHeader("vary", "accept-encoding");
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
}

function respond(
  folder: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = request.url ?? "/";
  const path = url.replace(/[?#].*$/s, "");
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  const result: Answer =
    request.method === "GET" || request.method === "HEAD"
      ? answerPath(folder, path)
      : { status: 405 };
  if ("to" in result)
    response.writeHead(result.status, { location: result.to + url.slice(path.length) }).end();
  else if ("file" in result) send(request, response, result.status, result.file);
  else
    response
      .writeHead(result.status, { "content-type": "text/plain; charset=utf-8" })
      .end(`${result.status}\n`);
}

const COMES_LATE = /\.(?:m?js|json)(?:\?|$)/;

/** Serves a folder until it is closed. */
export async function serve(
  folder: string,
  { port = 0, headers = true, late = 0 }: Options = {},
): Promise<Serving> {
  const file = join(folder, "_headers");
  const rules = headers && isFile(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
  const server = createServer((request, response) => {
    if (late > 0 && COMES_LATE.test(request.url ?? ""))
      setTimeout(() => respond(folder, rules, request, response), late);
    else respond(folder, rules, request, response);
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
