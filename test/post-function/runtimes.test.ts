/**
 * The built files of the posting function where they run: Cloudflare's own runtime (workerd), and
 * Netlify's handler shape in Node, both against a repository's host on this machine.
 */
import type { Server } from "node:http";
import { afterAll, describe, expect, it, vi } from "vitest";
import { SEND_PATH } from "../../src/newsletter/sending.ts";
import { photo, posted, withPicture } from "./posted.ts";
import { inNetlify, inWorkerd, type Running } from "./runtime.ts";
import { KINDS, StubHost, TOKEN } from "./stub-host.ts";

const running: Running[] = [];
const servers: Server[] = [];
afterAll(() => {
  for (const one of running) one.stop();
  for (const one of servers) one.close();
});

describe.each([
  ["workerd", inWorkerd],
  ["Netlify's shape", inNetlify],
] as const)("the posting function in %s", (_name, start) => {
  it.each(KINDS)("puts an item with its picture onto the board of %s", async (kind) => {
    vi.stubEnv("POST_TOKEN", TOKEN);
    const host = new StubHost(kind);
    const { url, server } = await host.listen();
    servers.push(server);
    const one = await start(kind, url);
    running.push(one);
    const { send } = one;
    const answers = { ...withPicture, title: "Lanterns again" };
    const sent = await send(posted({ picture: await photo(), answers }));
    expect(await sent.json()).toMatchObject({ sent: true });
    expect(sent.status).toBe(201);
    const [draft] = host.requests;
    expect(draft?.labels).toEqual(["decap-cms/draft"]);
    expect(
      [...(host.branches.get(draft?.branch ?? "")?.keys() ?? [])].map((path) =>
        path.split("/").at(-1),
      ),
    ).toEqual(["index.md", "picture.jpg"]);
    const refused = await send(posted({ trap: "filled in" }));
    expect(refused.status).toBe(422);
    const large = await send(posted({ picture: new Uint8Array(3_000_000), answers }));
    expect(large.status).toBe(413);
    const other = await send(new Request(`http://127.0.0.1${SEND_PATH}`));
    expect(other.status).toBe(405);
    expect(host.requests).toHaveLength(1);
  });
});
