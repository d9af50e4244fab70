/**
 * Fetches a calendar within limits: https only, no private address, at most 2 MB and 20 seconds,
 * and only when it has changed since the last time.
 */
import { lookup } from "node:dns";
import { get } from "node:https";
import { BlockList, isIP } from "node:net";

const MAX_BYTES = 2_000_000;
const MAX_SECONDS = 20;
const MAX_REDIRECTS = 3;

/** Addresses that no public calendar has (RFC 6890). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
  ["64:ff9b::", 96],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** True for an IP address inside a network, and for what is not an IP address. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const version = isIP(mapped);
  if (version === 0) return true;
  if (version === 6 && /^::ffff:/i.test(mapped)) return true;
  return PRIVATE.check(mapped, version === 4 ? "ipv4" : "ipv6");
}

/** A calendar's web address as it may be fetched; throws a reason when it may not. */
export function allowedUrl(written: string, base?: string): URL {
  const url = new URL(written.replace(/^webcals?:/i, "https:"), base);
  if (url.protocol !== "https:") throw new Error("does not begin with https://");
  if (url.username !== "" || url.password !== "") throw new Error("contains a password");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw new Error("is a private address");
  return url;
}

/** Validators of the cached copy (RFC 9110, 8.8). */
export interface CachedVersion {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchedCalendar extends CachedVersion {
  /** Absent when nothing has changed. */
  readonly text?: string;
}

/** Resolves a host name; refuses it when any of its IP addresses is private. */
const publicLookup: typeof lookup = ((
  name: string,
  options: object,
  done: (...all: unknown[]) => void,
) =>
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error);
    if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address)))
      return done(new Error("is a private address"));
    const [first] = addresses;
    return "all" in options && options.all
      ? done(null, addresses)
      : done(null, first?.address, first?.family);
  })) as typeof lookup;

type Ask = (url: URL, headers: Readonly<Record<string, string>>) => Promise<Reply>;

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const ask: Ask = (url, headers) =>
  new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(MAX_SECONDS * 1000);
    const request = get(url, { headers, lookup: publicLookup, signal }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BYTES) request.destroy(new Error("is larger than 2 MB"));
        else chunks.push(chunk);
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    request.on("error", (error) =>
      reject(signal.aborted ? new Error("did not answer within 20 seconds") : error),
    );
  });

const header = ({ headers }: Reply, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
};

/** The calendar at an address. Throws a reason that completes “The calendar … ”. */
export async function fetchCalendar(
  written: string,
  before: CachedVersion,
  agent: string,
  asking: Ask = ask,
): Promise<FetchedCalendar> {
  let url = allowedUrl(written);
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    const reply = await asking(url, {
      "user-agent": agent,
      accept: "text/calendar",
      "accept-encoding": "identity",
      ...(before.etag === undefined ? {} : { "if-none-match": before.etag }),
      ...(before.lastModified === undefined ? {} : { "if-modified-since": before.lastModified }),
    });
    if (reply.status === 304) return before;
    const to = header(reply, "location");
    if (reply.status >= 300 && reply.status < 400 && to !== undefined) {
      url = allowedUrl(to, url.href);
      continue;
    }
    if (reply.status !== 200) throw new Error(`answered with code ${reply.status}`);
    const etag = header(reply, "etag");
    const lastModified = header(reply, "last-modified");
    return {
      text: reply.text,
      ...(etag !== undefined && etag.length <= 300 ? { etag } : {}),
      ...(lastModified !== undefined && lastModified.length <= 60 ? { lastModified } : {}),
    };
  }
  throw new Error("leads from one address to another without end");
}
