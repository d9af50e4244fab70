/** Handing an issue to Listmonk and Buttondown, against stand-ins that check each request. */
import { describe, expect, it } from "vitest";
import type { IssueMessage } from "../../../scripts/send/message.ts";
import { type SendFetch, sendThrough, serviceFor } from "../../../scripts/send/service.ts";

const message: IssueMessage = {
  subject: "Newsletter, November 2026",
  hash: "",
  html: (unsubscribe) => `<p>Write {{ name }} here.</p><a href="${unsubscribe}">stop</a>`,
  text: (unsubscribe) => `Stop: ${unsubscribe}`,
};
const NAME = "Newsletter 2026-11";

const LISTMONK = {
  LISTMONK_URL: "https://lists.example.org/",
  LISTMONK_TOKEN: "site:secret",
  LISTMONK_LISTS: "3, 4",
};
const BUTTONDOWN = { BUTTONDOWN_TOKEN: "secret", BUTTONDOWN_URL: "https://mail.example.org" };

interface Made {
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  status?: string;
}

/** Stands in for both services; `made` is what they contain. */
function services(fails?: { readonly path: RegExp; readonly status: number }) {
  const made: Made[] = [];
  const asked: string[] = [];
  const reply = (status: number, body: unknown): Response =>
    new Response(JSON.stringify(body), { status });
  const answer = (line: string, body: Readonly<Record<string, unknown>>): Response => {
    if (/^GET .*\/api\/lists\/[34]$/.test(line))
      return reply(200, { data: { subscriber_count: 20 } });
    if (/^GET .*\/api\/campaigns\?query=Newsletter%202026-11&/.test(line))
      return reply(200, { data: { results: made.map(({ name }) => ({ name })) } });
    if (/^POST .*\/api\/campaigns$/.test(line)) {
      made.push({ name: String(body["name"]), body });
      return reply(200, { data: { id: made.length } });
    }
    const [, id] = /^PUT .*\/api\/campaigns\/(\d+)\/status$/.exec(line) ?? [];
    const campaign = made[Number(id) - 1];
    if (campaign) {
      campaign.status = String(body["status"]);
      return reply(200, { data: true });
    }
    if (/^GET .*\/v1\/subscribers\?/.test(line)) return reply(200, { count: 12, results: [] });
    if (/^GET .*\/v1\/emails\?/.test(line))
      return reply(200, { results: made.map(({ name }) => ({ metadata: { issue: name } })) });
    if (/^POST .*\/v1\/emails$/.test(line)) {
      const { issue } = body["metadata"] as { issue: string };
      made.push({ name: issue, body, status: String(body["status"]) });
      return reply(201, { id: "e" });
    }
    return reply(404, {});
  };
  const ask: SendFetch = async (url, init) => {
    await Promise.resolve();
    const line = `${init.method ?? ""} ${url}`;
    asked.push(line);
    if (fails?.path.test(line)) return reply(fails.status, { message: "secret answer" });
    const given = new Headers(init.headers).get("Authorization");
    if (given !== "token site:secret" && given !== "Token secret") return reply(403, {});
    return answer(
      line,
      JSON.parse(typeof init.body === "string" ? init.body : "{}") as object as Readonly<
        Record<string, unknown>
      >,
    );
  };
  return { ask, made, asked };
}

describe("an issue at Listmonk", () => {
  it("goes to the lists as a campaign, with Listmonk's own link to unsubscribe", async () => {
    const { ask, made } = services();
    const service = serviceFor("listmonk", LISTMONK, ask);
    expect(await service.standing(NAME)).toEqual({ readers: 40, isThere: false });
    expect(await sendThrough(service, NAME, message)).toBeUndefined();
    expect(made).toMatchObject([
      {
        name: NAME,
        status: "running",
        body: { subject: message.subject, lists: [3, 4], content_type: "html", type: "regular" },
      },
    ]);
    expect(made[0]?.body["body"]).toBe(
      '<p>Write { { name } } here.</p><a href="{{ UnsubscribeURL }}">stop</a>',
    );
    expect(made[0]?.body["altbody"]).toBe("Stop: {{ UnsubscribeURL }}");
  });

  it("is not sent twice", async () => {
    const { ask, made } = services();
    const service = serviceFor("listmonk", LISTMONK, ask);
    await sendThrough(service, NAME, message);
    await expect(sendThrough(service, NAME, message)).rejects.toThrow(
      "has “Newsletter 2026-11” already",
    );
    expect(made).toHaveLength(1);
  });

  it("is not made again after a start that failed", async () => {
    const { ask, made } = services({ path: /^PUT/, status: 500 });
    const service = serviceFor("listmonk", LISTMONK, ask);
    await expect(sendThrough(service, NAME, message)).rejects.toThrow(
      "Starting the campaign: the e-mail service answered 500.",
    );
    await expect(sendThrough(service, NAME, message)).rejects.toThrow("already");
    expect(made).toHaveLength(1);
  });
});

describe("an issue at Buttondown", () => {
  it("waits there as a draft, once", async () => {
    const { ask, made } = services();
    const service = serviceFor("buttondown", BUTTONDOWN, ask);
    expect(await service.standing(NAME)).toEqual({ readers: 12, isThere: false });
    expect(await sendThrough(service, NAME, message)).toContain("It is a draft");
    expect(made).toMatchObject([{ name: NAME, status: "draft" }]);
    expect(made[0]?.body["body"]).toContain('href="{{ unsubscribe_url }}"');
    await expect(sendThrough(service, NAME, message)).rejects.toThrow("already");
  });
});

describe("a service that cannot be used", () => {
  it.each([
    [undefined, {}, "No e-mail service is chosen"],
    ["mailchimp", {}, "paste it there"],
    ["listmonk", { ...LISTMONK, LISTMONK_URL: "http://lists.example.org" }, "LISTMONK_URL"],
    ["listmonk", { ...LISTMONK, LISTMONK_TOKEN: "secret" }, "LISTMONK_TOKEN"],
    ["listmonk", { ...LISTMONK, LISTMONK_LISTS: "news" }, "LISTMONK_LISTS"],
    ["buttondown", {}, "BUTTONDOWN_TOKEN"],
  ])("is refused in a sentence: %s %o", (chosen, env, words) => {
    expect(() => serviceFor(chosen, env, services().ask)).toThrow(words);
  });

  it("says which step failed, and nothing of the answer or the secret", async () => {
    const { ask } = services({ path: /./, status: 401 });
    const service = serviceFor("listmonk", LISTMONK, ask);
    await expect(service.standing(NAME)).rejects.toThrow(
      /^Looking for the issue: the e-mail service answered 401\.$/,
    );
    const gone = serviceFor("buttondown", BUTTONDOWN, () => Promise.reject(new Error("secret")));
    await expect(gone.standing(NAME)).rejects.toThrow(
      /^Looking for the issue: the e-mail service gave no answer\.$/,
    );
  });
});
