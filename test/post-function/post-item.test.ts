/** The posting function against stand-ins for the three hosts of repositories. */
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { readEntry } from "../../src/model/gate/read-entry.ts";
import { MAX_PICTURE, type SendAnswer } from "../../src/newsletter/sending.ts";
import { postingFunction } from "../../src/post-function/post-item.ts";
import { NOW, photo, posted, settingsOf, SITE, withPicture } from "./posted.ts";
import { type Kind, KINDS, StubHost, TOKEN } from "./stub-host.ts";

const SLUG = "2026-11-28-lanterns-on-the-quay";
const FILE = `content/news/${SLUG}/index.md`;
const BRANCH = `cms/news/${SLUG}/index`;

function stage(kind: Kind = "github") {
  const host = new StubHost(kind);
  const post = postingFunction(settingsOf(kind), host.ask);
  const send = async (
    request: Request = posted(),
    {
      token = TOKEN,
      sender = "192.0.2.1",
      now = NOW,
    }: { token?: string; sender?: string; now?: Date } = {},
  ) => {
    const response = await post({ request, token, sender, now });
    return { status: response.status, ...((await response.json()) as SendAnswer) };
  };
  return { host, send };
}

describe.each(KINDS)("an item that is posted to %s", (kind) => {
  it("is on the board as Decap makes a draft, and is not published", async () => {
    const { host, send } = stage(kind);
    expect(await send()).toMatchObject({ status: 201, sent: true });
    const text = host.branches.get(BRANCH)?.get(FILE)?.toString() ?? "";
    expect(readEntry({ collection: "news", slug: SLUG, file: FILE }, text).problems).toEqual([]);
    expect(text).toContain("group: harbour-friends");
    expect(host.requests).toMatchObject([
      {
        branch: BRANCH,
        title: `Create Newsletter items “${SLUG}/index”`,
        labels: ["decap-cms/draft"],
      },
    ]);
    expect(host.branches.get("main")?.size).toBe(0);
  });

  it("brings its picture without what the camera wrote", async () => {
    const { host, send } = stage(kind);
    const picture = await photo();
    expect(picture.includes("SECRET PLACE")).toBe(true);
    expect(await send(posted({ picture, answers: withPicture }))).toMatchObject({ sent: true });
    const files = host.branches.get(BRANCH);
    const stored = files?.get(`content/news/${SLUG}/picture.jpg`) ?? Buffer.alloc(0);
    expect(stored.includes("SECRET PLACE")).toBe(false);
    expect(await sharp(stored).metadata()).toMatchObject({ width: 320, height: 200 });
    expect(files?.get(FILE)?.toString()).toContain(
      "pictures:\n  - src: picture.jpg\n    alt: Lanterns by the water\n    consent: true",
    );
  });

  it("takes the next name when one is taken, as a draft or on the site", async () => {
    const { host, send } = stage(kind);
    host.branches.get("main")?.set(FILE, Buffer.from("published"));
    await send();
    await send();
    expect(host.requests.map(({ branch }) => branch)).toEqual([
      `cms/news/${SLUG}-2/index`,
      `cms/news/${SLUG}-3/index`,
    ]);
    expect(host.branches.get("main")?.get(FILE)?.toString()).toBe("published");
  });

  it("leaves no half-made draft when the host fails on the way", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    const { host, send } = stage(kind);
    host.fails = { match: /POST .*\/(?:pulls|merge_requests)$/, status: 500 };
    expect(await send()).toMatchObject({ status: 502, sent: false });
    expect([...host.branches.keys()]).toEqual(["main"]);
    const log = JSON.stringify(said.mock.calls);
    expect(log).toContain("answered 500");
    expect(log).not.toMatch(new RegExp(`${TOKEN}|Lanterns|192\\.0\\.2`));
  });

  it("says that it could not be sent when the secret is wrong", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const { host, send } = stage(kind);
    const answer = await send(posted(), { token: "wrong" });
    expect(answer).toMatchObject({ status: 502, sent: false });
    expect(JSON.stringify(answer)).not.toContain("wrong");
    expect(host.requests).toEqual([]);
  });
});

describe("what the posting function refuses", () => {
  const refused = async (
    change: Parameters<typeof posted>[0],
    status: number,
    field?: string,
  ): Promise<void> => {
    const { host, send } = stage();
    const answer = await send(posted(change));
    expect(answer).toMatchObject({ status, sent: false });
    if (field !== undefined) expect(answer.faults?.map((fault) => fault.field)).toContain(field);
    expect(answer.words).toMatch(/^[A-Z“].+\.$/);
    expect(host.asked).toEqual([]);
  };

  it("refuses the hidden field, and what comes too fast", async () => {
    await refused({ trap: "https://spam.example.org" }, 422);
    await refused({ waited: "1" }, 422);
    await refused({ waited: "soon" }, 422);
  });
  it("refuses requests that are not from the form", async () => {
    await refused({ headers: { "X-From-Form": "other" } }, 403);
    await refused({ headers: { Origin: "https://other.example.org" } }, 403);
  });
  it("refuses other methods and other kinds of body", async () => {
    const { host, send } = stage();
    const headers = { "X-From-Form": "post-an-item", "Content-Type": "application/json" };
    const url = `${SITE}/send-item`;
    expect(await send(new Request(url))).toMatchObject({ status: 405 });
    expect(await send(new Request(url, { method: "POST", body: "{}", headers }))).toMatchObject({
      status: 415,
    });
    const broken = { ...headers, "Content-Type": "multipart/form-data; boundary=x" };
    expect(
      await send(new Request(url, { method: "POST", body: "no parts", headers: broken })),
    ).toMatchObject({ status: 400 });
    expect(host.asked).toEqual([]);
  });
  it("refuses what is too large, however large", async () => {
    await refused({ picture: new Uint8Array(MAX_PICTURE + 1), answers: withPicture }, 413);
    await refused({ picture: new Uint8Array(MAX_PICTURE * 2), answers: withPicture }, 413);
    await refused({ picture: new Uint8Array(MAX_PICTURE * 5), answers: withPicture }, 413);
    await refused({ answers: { title: "a".repeat(91) } }, 422, "title");
    await refused({ answers: { item: "a".repeat(5001) } }, 422, "item");
  });
  it("refuses a file that is no whole JPEG", async () => {
    const answers = withPicture;
    await refused({ picture: Buffer.from("<svg onload=alert(1)>"), answers }, 415);
    await refused({ picture: (await photo()).subarray(0, 300), answers }, 415);
  });
  it("refuses a picture that is not described, or whose people have not agreed", async () => {
    const picture = await photo();
    await refused({ picture, answers: { consent: "yes" } }, 422, "picture");
    await refused({ picture, answers: { picture: "A lantern" } }, 422, "consent");
  });
  it("refuses what the gate refuses, beside the answer", async () => {
    await refused({ answers: { title: "" } }, 422, "title");
    await refused({ answers: { title: "!!! ???" } }, 422, "title");
    await refused({ answers: { expires: "soon" } }, 422, "expires");
    await refused({ answers: { item: "Read it [here](javascript:alert(1))." } }, 422, "item");
    await refused({ answers: { item: "<script>alert(1)</script>" } }, 422, "item");
    await refused({ answers: { area: "Atlantis" } }, 422, "area");
  });
  it("takes control signs out of the answers", async () => {
    const { host, send } = stage();
    await send(posted({ answers: { title: "Lanterns\u0000 on\u0007 the\tquay" } }));
    expect(host.branches.get(BRANCH)?.get(FILE)?.toString()).toContain(
      "title: Lanterns on the quay",
    );
  });
  it("cannot be made to write a field of its own", async () => {
    const { host, send } = stage();
    await send(posted({ answers: { title: "Lanterns on the quay\nsensitive: true" } }));
    const [branch] = [...host.branches.keys()].filter((name) => name !== "main");
    const text = [...(host.branches.get(branch ?? "")?.values() ?? [])].map(String).join();
    expect(text).toContain('title: "Lanterns on the quay sensitive: true"');
  });
});

describe("limits of the posting function", () => {
  it("takes five items an hour from one sender", async () => {
    const { send } = stage();
    const titles = [
      "One walk",
      "Two walks",
      "Three walks",
      "Four walks",
      "Five walks",
      "Six walks",
    ];
    const all = [];
    for (const title of titles) all.push((await send(posted({ answers: { title } }))).status);
    expect(all).toEqual([201, 201, 201, 201, 201, 429]);
    expect((await send(posted(), { sender: "192.0.2.2" })).status).toBe(201);
    expect((await send(posted(), { now: new Date(NOW.getTime() + 3_600_001) })).status).toBe(201);
  });
  it("takes no more when many wait, whoever sends", async () => {
    const { host, send } = stage();
    for (let number = 0; number < 40; number++)
      host.requests.push({
        branch: `cms/news/x${number}/index`,
        title: "",
        note: "",
        made: "2026-11-01T10:00:00Z",
        labels: [],
      });
    expect((await send()).status).toBe(429);
    host.requests.splice(0, 30);
    expect((await send()).status).toBe(201);
  });
  it("takes no more when many have come within the hour", async () => {
    const { host, send } = stage();
    for (let number = 0; number < 12; number++)
      host.requests.push({
        branch: `cms/news/x${number}/index`,
        title: "",
        note: "",
        made: "2026-11-28T09:30:00Z",
        labels: [],
      });
    host.requests.push({
      branch: "feature/other",
      title: "",
      note: "",
      made: "2026-11-28T09:30:00Z",
      labels: [],
    });
    expect((await send()).status).toBe(429);
    expect((await send(posted(), { now: new Date("2026-11-28T10:31:00Z") })).status).toBe(201);
  });
  it("says that sending is not set up while the host has no secret", async () => {
    const { host, send } = stage();
    expect((await send(posted(), { token: "" })).status).toBe(503);
    expect(host.asked).toEqual([]);
  });
});

it("keeps the name of a new group for the editor, who must choose one before it is published", async () => {
  const { host, send } = stage();
  expect((await send(posted({ answers: { group: "Knitters of the Quay" } }))).status).toBe(201);
  const text = host.branches.get(BRANCH)?.get(FILE)?.toString() ?? "";
  expect(text).toContain("newGroup: Knitters of the Quay\n");
  expect(host.requests[0]?.note).toContain("Knitters of the Quay");
  const { problems } = readEntry({ collection: "news", slug: SLUG, file: FILE }, text);
  expect(problems.map(({ field }) => field)).toEqual(["Group"]);
});

it("tells the reviewer what looks wrong", async () => {
  const { host, send } = stage();
  await send(posted({ answers: { when: "Saturday 6 December 2026" } }));
  expect(host.requests[0]?.note).toContain("is a Sunday");
});
