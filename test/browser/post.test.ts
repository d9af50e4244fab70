/**
 * An item with its picture from a small phone to the editors' board: the real form and the real
 * posting function, with a stand-in for the repository's host.
 */
import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { PostForm } from "../../src/components/post-form/post-form.tsx";
import { SEND_PATH } from "../../src/newsletter/sending.ts";
import { postingFunction } from "../../src/post-function/post-item.ts";
import { placeData } from "../fixtures/library.ts";
import { ITEM, photo, settingsOf } from "../post-function/posted.ts";
import { inNetlify, inWorkerd } from "../post-function/runtime.ts";
import { StubHost, TOKEN } from "../post-function/stub-host.ts";
import { violations } from "./axe.ts";
import { openStage, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The built page with the form of a site that has the function. */
async function withFunction(page: Page): Promise<void> {
  const data = { ...placeData(), posting: { host: "cloudflare" as const, handIn: [] } };
  const form = render(h(PostForm, { data, groups: ["Harbour Friends"] }));
  await page.route("**/post-an-item/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/<post-form[\s\S]*<\/post-form>/, () => form);
    await route.fulfill({ response, body });
  });
}

/** Sends a request to the function: in Node, or in the runtime of its host. */
type Post = (request: Request) => Promise<Response>;

const now = new Date("2026-11-28T10:00:00Z");
const inNode = (host: StubHost): Post => {
  const post = postingFunction(settingsOf(host.kind), host.ask);
  return (request) => post({ request, token: TOKEN, sender: "192.0.2.1", now });
};

async function openWith(post: Post, failing = false) {
  const watched = await stage.context({ viewport: { width: 360, height: 640 } });
  const page = await watched.page();
  await withFunction(page);
  await page.route(`**${SEND_PATH}`, async (route) => {
    if (failing) return route.abort();
    const sent = route.request();
    const headers = await sent.allHeaders();
    const body = sent.postDataBuffer() ?? Buffer.alloc(0);
    const request = new Request(sent.url(), {
      method: sent.method(),
      headers: Object.entries(headers).filter(([name]) => !name.startsWith(":")),
      body: new Uint8Array(body),
    });
    const answer = await post(request);
    return route.fulfill({
      status: answer.status,
      contentType: "application/json",
      body: await answer.text(),
    });
  });
  await page.addInitScript(() => {
    const now = Date.now.bind(Date);
    const ahead = window as unknown as { ahead: number };
    ahead.ahead = 0;
    Date.now = () => now() + ahead.ahead;
  });
  await page.goto(`${stage.origin}/post-an-item/`);
  await page.waitForSelector(".post-form__form:not([hidden])");
  await page.click(".post-form__more summary");
  return { ...watched, page };
}

const open = (host: StubHost, failing = false) => openWith(inNode(host), failing);

async function fill(page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [name, value] of Object.entries({ ...ITEM, ...more }))
    await page.fill(`#post-${name}`, value);
}

/** Presses the button a minute after the form was opened, as none may be sent at once. */
async function press(page: Page): Promise<void> {
  await page.evaluate(() => void ((window as unknown as { ahead: number }).ahead = 60_000));
  await page.click(".post-form__form [type=submit]");
}

/** Chooses a photo, describes it and agrees. */
async function withPhoto(page: Page): Promise<void> {
  await page.setInputFiles("#post-file", {
    name: "IMG_1.jpg",
    mimeType: "image/jpeg",
    buffer: await photo(2400),
  });
  await page.waitForFunction(
    () => document.querySelector(".post-form__picture-status")?.textContent !== "",
  );
  await page.fill("#post-picture", "Lanterns by the water");
  await page.check("#post-consent");
}

const isSent = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector(".post-form__sent")?.textContent?.startsWith("It is with the editors"),
  );

describe("the form of a site with the posting function", () => {
  it.each([
    ["Cloudflare's own runtime", inWorkerd],
    ["Netlify's handler", inNetlify],
  ] as const)("sends an item with its picture to the board by way of %s", async (_, start) => {
    vi.stubEnv("POST_TOKEN", TOKEN);
    const host = new StubHost("github");
    const { url, server } = await host.listen();
    const { send, stop } = await start("github", url);
    try {
      const { page, complaints, outside } = await openWith(send);
      await fill(page);
      await withPhoto(page);
      await press(page);
      await isSent(page);
      const [draft] = host.requests;
      expect(draft?.labels).toEqual(["decap-cms/draft"]);
      const files = host.branches.get(draft?.branch ?? "") ?? new Map<string, string>();
      expect([...files.keys()].map((path) => path.split("/").at(-1))).toEqual([
        "index.md",
        "picture.jpg",
      ]);
      expect([...files.values()].join("\n")).toContain("Bring a torch.");
      expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
    } finally {
      stop();
      server.close();
    }
  });

  it("sends an item with its picture to the board, and forgets it", async () => {
    const host = new StubHost("github");
    const { page, complaints, outside } = await open(host);
    await fill(page);
    await withPhoto(page);
    // Scrolled down, the strip with the way out lies over one field, which axe finds too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    await press(page);
    await isSent(page);
    const [draft] = host.requests;
    expect(draft?.labels).toEqual(["decap-cms/draft"]);
    const files = [...(host.branches.get(draft?.branch ?? "")?.keys() ?? [])];
    expect(files.map((path) => path.split("/").at(-1))).toEqual(["index.md", "picture.jpg"]);
    expect(await page.inputValue("#post-title")).toBe("");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  });

  it("shows what the content check says beside the answer, and keeps what was written", async () => {
    const host = new StubHost("gitlab");
    const { page } = await open(host);
    await fill(page, { item: "Read [this](javascript:alert(1))." });
    await press(page);
    await page.waitForSelector("#post-item-question:not([hidden])");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("post-item");
    expect(await page.inputValue("#post-title")).toBe(ITEM["title"]);
    expect(host.asked).toEqual([]);
  });

  it("offers e-mail with everything in it when nothing can be sent", async () => {
    const host = new StubHost("forgejo");
    const { page } = await open(host, true);
    await fill(page);
    await press(page);
    await page.waitForSelector(".post-form__ready:not([hidden])");
    expect(await page.textContent(".post-form__status")).toContain("Nothing is lost");
    expect(await page.inputValue("#post-message")).toContain("Bring a torch.");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  });

  it("has no fault for axe while it is empty, asked about, sent and refused", async () => {
    const { page } = await open(new StubHost("github"));
    expect(await violations(page)).toEqual([]);
    await page.click(".post-form__form [type=submit]");
    await page.waitForSelector("#post-title-question:not([hidden])");
    expect(await page.textContent("#post-title-question")).toBe("Please fill this in.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("post-title");
    expect(await violations(page)).toEqual([]);
    await fill(page, { when: "Friday 5 December 2026, 25pm" });
    await press(page);
    await page.waitForSelector("#post-when-question:not([hidden])");
    expect(await page.textContent("#post-when-question")).toContain("is a Saturday");
    expect(await page.isHidden("#post-title-question")).toBe(true);
    expect(await violations(page)).toEqual([]);
    await fill(page);
    await press(page);
    await isSent(page);
    expect(await violations(page)).toEqual([]);
    const failing = await open(new StubHost("github"), true);
    await fill(failing.page);
    await press(failing.page);
    await failing.page.waitForSelector(".post-form__ready:not([hidden])");
    expect(await violations(failing.page)).toEqual([]);
    expect(
      await failing.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(360);
  });

  it("cuts nothing that is pasted, and says how long it is", async () => {
    const { page } = await open(new StubHost("github"));
    await fill(page, { title: "Lanterns ".repeat(20) });
    await press(page);
    expect(await page.inputValue("#post-title")).toHaveLength(180);
    expect(await page.textContent("#post-title-question")).toContain("has 179 letters");
  });

  it("says so when the picture is not chosen any more", async () => {
    const { page } = await open(new StubHost("github"));
    const status = (words: string) =>
      page.waitForFunction(
        (found) =>
          document.querySelector(".post-form__picture-status")?.textContent?.includes(found),
        words,
      );
    const choose = async (name: string, buffer: Buffer) =>
      page.setInputFiles("#post-file", { name, mimeType: "image/jpeg", buffer });
    await fill(page);
    await choose("a.jpg", await photo(400));
    await status("The picture is ready");
    await choose("a.heic", Buffer.from("no picture"));
    await status("no picture is chosen");
    await choose("a.jpg", await photo(400));
    await status("The picture is ready");
    await page.setInputFiles("#post-file", []);
    await status("No picture is chosen");
    await choose("a.jpg", await photo(400));
    await status("The picture is ready");
    await page.reload();
    await page.waitForSelector(".post-form__form:not([hidden])");
    await status("your picture could not be kept");
    expect(await page.inputValue("#post-title")).toBe(ITEM["title"]);
  });

  it("takes the picture out by its button, and it does not go along", async () => {
    const host = new StubHost("github");
    const { page } = await open(host);
    await fill(page);
    await page.setInputFiles("#post-file", {
      name: "a.jpg",
      mimeType: "image/jpeg",
      buffer: await photo(400),
    });
    await page.waitForSelector(".post-form__drop:not([hidden])");
    await page.click(".post-form__drop");
    expect(await page.textContent(".post-form__picture-status")).toBe("No picture is chosen.");
    expect(await page.isHidden(".post-form__drop")).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("post-file");
    expect(await page.inputValue("#post-file")).toBe("");
    await press(page);
    await isSent(page);
    const files = [...(host.branches.get(host.requests[0]?.branch ?? "")?.keys() ?? [])];
    expect(files.map((path) => path.split("/").at(-1))).toEqual(["index.md"]);
  });

  it("reads “tomorrow” back with its date, asks, and sends the date", async () => {
    const host = new StubHost("github");
    const { page } = await open(host);
    await fill(page, { when: "tomorrow half six till 8" });
    const line = (await page.textContent("#post-when-read")) ?? "";
    expect(line).toMatch(/^Read as \w+day \d+ \w+ \d{4}, 6:30pm to 8pm\.$/);
    await press(page);
    await page.waitForSelector("#post-when-question:not([hidden])");
    expect(host.requests).toEqual([]);
    await press(page);
    await isSent(page);
    const [draft] = host.requests;
    const sent = [...(host.branches.get(draft?.branch ?? "")?.values() ?? [])].join("\n");
    expect(sent).toContain(line.replace("Read as ", "").replace(/\.$/, ""));
    expect(sent).not.toContain("tomorrow");
  });
});
