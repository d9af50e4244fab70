import { writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { answerPath, serve } from "../../scripts/serve.ts";
import { temporary } from "./temporary.ts";

const long = "The same words again. ".repeat(100);
const site = {
  "index.html": "home",
  "find/index.html": long,
  "404.html": "Page not found",
  "feed.xml": "<feed/>",
  "map.geojson": "{}",
  "assets/app.js": "export {}",
  _headers: "/*\n  Referrer-Policy: no-referrer\n/find/\n  X-Robots-Tag: all\n",
};

async function start(options?: { headers?: boolean; late?: number }): Promise<string> {
  const { origin, close } = await serve(temporary(site), options);
  onTestFinished(close);
  return origin;
}

/** Sends a path unchanged, which `fetch` would tidy up first. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).on(
      "error",
      reject,
    );
  });
}

describe("serve", () => {
  it("holds scripts and data back when it is told to, and no page", async () => {
    const origin = await start({ late: 300 });
    const came: string[] = [];
    await Promise.all(
      ["/assets/app.js?v=1", "/find/", "/"].map(async (path) =>
        came.push((await fetch(origin + path)).url.slice(origin.length)),
      ),
    );
    expect(came.at(-1)).toBe("/assets/app.js?v=1");
  });

  it("answers clean addresses, and leads an address without its slash to it", async () => {
    const origin = await start();
    expect(await (await fetch(`${origin}/`)).text()).toBe("home");
    expect(await (await fetch(`${origin}/find/?need=food`)).text()).toBe(long);
    const moved = await fetch(`${origin}/find?need=food`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/find/?need=food"]);
  });

  it("sends a file anew when it has changed, packed for each browser as it asks", async () => {
    const folder = temporary(site);
    const { origin, close } = await serve(folder);
    onTestFinished(close);
    const sent = async (accepts: string) => {
      const answer = await fetch(`${origin}/find/`, { headers: { "accept-encoding": accepts } });
      return [answer.headers.get("content-encoding"), await answer.text()];
    };
    expect(await sent("br")).toEqual(["br", long]);
    expect(await sent("br")).toEqual(["br", long]);
    expect(await sent("gzip")).toEqual(["gzip", long]);
    const other = long.replaceAll("same", "next");
    writeFileSync(join(folder, "find/index.html"), other);
    expect(await sent("br")).toEqual(["br", other]);
    expect(await sent("gzip")).toEqual(["gzip", other]);
  });

  it("shows the site's own page with status 404 for what is not there", async () => {
    const origin = await start();
    expect((await fetch(`${origin}/feed.xml/`)).status).toBe(404);
    const missing = await fetch(`${origin}/nothing/here/`);
    expect([missing.status, await missing.text()]).toEqual([404, "Page not found"]);
    expect(missing.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it.each([
    ["/feed.xml", "application/xml; charset=utf-8"],
    ["/map.geojson", "application/geo+json; charset=utf-8"],
    ["/assets/app.js", "text/javascript; charset=utf-8"],
  ])("tells what %s is", async (path, type) => {
    expect((await fetch((await start()) + path)).headers.get("content-type")).toBe(type);
  });

  it.each(["br", "gzip"])("compresses with %s when the browser takes it", async (encoding) => {
    const response = await fetch(`${await start()}/find/`, {
      headers: { "accept-encoding": encoding },
    });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(Number(response.headers.get("content-length"))).toBeLessThan(long.length / 4);
    expect(await response.text()).toBe(long);
  });

  it("sends the headers that the site is published with, and does not publish the file itself", async () => {
    const origin = await start();
    const { headers } = await fetch(`${origin}/find/`);
    expect([headers.get("referrer-policy"), headers.get("x-robots-tag")]).toEqual([
      "no-referrer",
      "all",
    ]);
    expect((await fetch(`${origin}/_headers`)).status).toBe(404);
    const plain = await start({ headers: false });
    expect((await fetch(`${plain}/find/`)).headers.get("referrer-policy")).toBeNull();
  });

  it("never leaves its folder, and takes nothing but reading", async () => {
    const origin = await start();
    for (const path of [
      "/../package.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/..%2f..%2fetc/passwd",
      "/%00",
      "/%zz",
    ])
      expect(await statusOf(origin, path)).toBe(400);
    expect((await fetch(`${origin}/`, { method: "POST" })).status).toBe(405);
  });

  it("tells a folder from another whose name begins like it", () => {
    const folder = temporary({ "site/index.html": "", "site-secret/index.html": "" });
    expect(answerPath(`${folder}/site`, "/../site-secret/")).toEqual({ status: 400 });
  });
});

describe("a part of a file", () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
  const ask = async (
    range: string,
    path = "/streets.pmtiles",
    more: Record<string, string> = {},
  ): Promise<Response> => {
    const folder = temporary(site);
    writeFileSync(join(folder, "streets.pmtiles"), bytes);
    const { origin, close } = await serve(folder);
    onTestFinished(close);
    return fetch(origin + path, { headers: { range, ...more } });
  };

  it.each([
    ["bytes=0-126", 0, 126],
    ["bytes=990-", 990, 999],
    ["bytes=-10", 990, 999],
    ["bytes=-5000", 0, 999],
    ["bytes=500-16383", 500, 999],
  ])("%s is sent alone, and says which it is", async (range, first, last) => {
    const response = await ask(range);
    expect([
      response.status,
      response.headers.get("content-range"),
      response.headers.get("content-length"),
    ]).toEqual([206, `bytes ${first}-${last}/1000`, String(last - first + 1)]);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(first, last + 1))).toBe(
      true,
    );
    expect([
      response.headers.get("content-type"),
      response.headers.get("accept-ranges"),
      response.headers.get("referrer-policy"),
    ]).toEqual(["application/vnd.pmtiles", "bytes", "no-referrer"]);
  });

  it.each(["bytes=1000-", "bytes=5000-6000", "bytes=-0"])("%s lies outside", async (range) => {
    const response = await ask(range);
    expect([response.status, response.headers.get("content-range"), await response.text()]).toEqual(
      [416, "bytes */1000", ""],
    );
  });

  it.each(["bytes=9-3", "bytes=-", "bytes=0-1,5-9", "lines=0-9", "bytes=a-b"])(
    "%s is no such question: the whole comes",
    async (range) => {
      const response = await ask(range);
      expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 1000]);
    },
  );

  it("is not sent when the browser holds another whole, and never of what is compressed on the way", async () => {
    expect((await ask("bytes=0-9", "/streets.pmtiles", { "if-range": '"other"' })).status).toBe(
      200,
    );
    const page = await ask("bytes=0-9", "/find/");
    expect([page.status, page.headers.get("accept-ranges"), await page.text()]).toEqual([
      200,
      null,
      long,
    ]);
    expect((await ask("bytes=0-3", "/nothing/")).status).toBe(404);
  });
});
