/** Following the newsletter, and the answers to “Did this help?”. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { answerFaults } from "../../src/model/data/answers.ts";
import { followFaults, type FollowSettings } from "../../src/model/data/follow.ts";
import { answersPage } from "../../src/pages/answers.tsx";
import { followPage } from "../../src/pages/follow.tsx";
import { newsItem } from "../../src/pages/news/news-item.tsx";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { servicePage } from "../../src/pages/service-page.tsx";
import { whatsOn } from "../../src/pages/whats-on/whats-on.tsx";
import { routes } from "../../src/site/routes/index.ts";
import { headerRules } from "../../src/site/headers.ts";
import { documentOf } from "../components/render.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { sessionsTown } from "../fixtures/sessions.ts";
import { html, words } from "./markup.ts";
import { outOfOrder } from "../in-order.ts";

const settings = (change: Partial<FollowSettings> = {}): FollowSettings => ({
  service: undefined,
  action: undefined,
  privacy: undefined,
  choices: [],
  channels: [],
  ...change,
});
const library = (follow: FollowSettings) => exampleLibrary({ data: { follow } });
const CHANNELS = [
  { group: "harbour-friends", kind: "whatsapp", url: "https://chat.example.org/channel" },
] as const;

describe("the page “Follow the newsletter”", () => {
  it("offers a calendar of an area only when it holds dates, and says when there are none", () => {
    const town = sessionsTown();
    const calendars = (of: Library) =>
      load(html(followPage(of)))('a[href$=".ics"]')
        .toArray()
        .map((link) => (link.attribs["href"] ?? "").replace(/^webcal:\/\/[^/]+/, ""));
    for (const url of calendars(town))
      expect(routes(town).find((route) => route.url === url)?.kind, url).toBe("file");
    expect(calendars(town)).toContain("/find/area/harbour/whats-on.ics");
    expect(words(followPage(town))).not.toContain("It is empty so far");
    const still = {
      ...town,
      content: { ...town.content, services: [], programmes: [], events: [], news: [] },
    } as typeof town;
    expect([...new Set(calendars(still))]).toEqual(["/whats-on/calendar.ics"]);
    expect(words(followPage(still))).toContain("It is empty so far");
    expect(words(whatsOn(still))).toContain("It is empty so far");
  });

  it("offers a calendar to follow, and a link to send, only at an address of the site’s own", () => {
    const town = sessionsTown();
    const at = (url: string): Library => {
      const data = { ...town.data, site: { ...town.data.site, url } };
      return createLibrary(town.content, data, town.today);
    };
    const pages = (of: Library) => [
      documentOf(followPage(of), of),
      documentOf(whatsOn(of), of),
      documentOf(servicePage(of.entry("services", "bank-friday"), of), of),
    ];
    for (const markup of pages(at("https://families.org.uk")))
      expect(markup).toContain("webcal://families.org.uk/");
    for (const markup of pages(at("https://town.example"))) {
      expect(markup).not.toMatch(/webcal:|href="mailto:/);
      expect(markup).toContain("This site has no web address of its own yet");
    }
  });

  it("says that there is no e-mail yet, and names the other ways", () => {
    const view = followPage(library(settings()));
    expect(words(view)).toContain("We do not send the newsletter by e-mail yet");
    const $ = load(html(view));
    expect($("form, input")).toHaveLength(0);
    const links = $("a")
      .toArray()
      .map((link) => $(link).attr("href") ?? "");
    expect(links).toContain("/whats-on/calendar.ics");
    expect(links).toContain("/news/feed.xml");
    expect(links).toContain("/news/group/harbour-friends/feed.xml");
  });

  it.each([
    ["listmonk", "https://lists.example.org/subscription/form", "email", "l", "9f1c"],
    ["buttondown", "https://mail.example.org/subscribe/us", "email", "tag", "9f1c"],
    ["mailchimp", "https://x.example.org/subscribe/post?u=1&id=2", "EMAIL", "9f1c", "1"],
  ] as const)(
    "leads to %s on a press that names it, and loads nothing of it",
    (service, action, email, name, value) => {
      const choices = [{ label: "Everything", value: "9f1c" }];
      const view = followPage(library(settings({ service, action, choices })));
      const $ = load(html(view));
      const { hostname } = new URL(action);
      expect($("form").attr("action")).toBe(action);
      expect($("form").attr("method")).toBe("post");
      expect($("form button").text()).toBe(`Subscribe at ${hostname}`);
      expect($(`input[type=email]`).attr("name")).toBe(email);
      expect($("input[type=checkbox]").attr("name")).toBe(name);
      expect($("input[type=checkbox]").attr("value")).toBe(value);
      expect($("form label[for=subscribe-email]")).toHaveLength(1);
      expect($("script, iframe, img, link")).toHaveLength(0);
    },
  );

  it("lets its policy name that one site, and no other page's policy", () => {
    const urls = ["/", "/follow/", "/news/"];
    const policies = (subscribe?: string) =>
      headerRules(urls, { admin: "", subscribe }).map(
        ({ path, headers }) =>
          [
            path,
            /form-action ([^;]*)/.exec(headers["Content-Security-Policy"] ?? "")?.[1],
          ] as const,
      );
    const open = policies("https://lists.example.org").filter(([, to]) => to?.includes("https"));
    expect(open).toEqual([["/follow/*", "'self' https://lists.example.org"]]);
    expect(policies().filter(([, to]) => to?.includes("https"))).toEqual([]);
    expect(policies().filter(([path]) => path === "/follow/*")).toHaveLength(1);
  });

  it("names a group's own channel there and under its items, as a link alone", () => {
    const own = library(settings({ channels: CHANNELS }));
    const follow = load(html(followPage(own)));
    expect(follow('a[href="https://chat.example.org/channel"]').attr("rel")).toContain(
      "noreferrer",
    );
    const items = own.content.news.filter(
      ({ group, sensitive }) => group === "harbour-friends" && !sensitive,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(words(newsItem(item, own))).toContain("or the WhatsApp channel of Harbour Friends");
      expect(words(newsItem(item, library(settings())))).not.toContain("WhatsApp");
    }
  });

  it("is under no item that could put a reader in danger", () => {
    const own = library(settings({ channels: CHANNELS }));
    const secret = own.content.news.filter(({ sensitive }) => sensitive);
    expect(secret.length).toBeGreaterThan(0);
    for (const item of secret) expect(html(newsItem(item, own))).not.toContain("follow-box");
  });

  it("refuses a service without its form, and a channel of no group", () => {
    expect(followFaults(settings({ service: "listmonk" }), [])).toHaveLength(1);
    expect(followFaults(settings({ channels: CHANNELS }), ["council"])).toHaveLength(1);
    expect(followFaults(settings({ channels: CHANNELS }), ["harbour-friends"])).toEqual([]);
  });
});

describe("“Did this help?”", () => {
  const plain = exampleLibrary();
  const withMail = exampleLibrary({
    data: { site: { ...plain.data.site, contactEmail: "team@example.org" } },
  });
  const page = (sensitive: boolean, own = withMail) => {
    const view = followPage(own);
    return load(documentOf({ ...view, head: { ...view.head, sensitive } }, own));
  };
  it("asks nothing while no e-mail address can take the answer, and says so on its page", () => {
    const $ = page(false, plain);
    expect($(".did-help")).toHaveLength(0);
    expect($.html()).not.toMatch(/href="mailto:\?subject=(?:Yes|No)/);
    expect(words(answersPage(plain))).toContain("We cannot yet: this site has no e-mail address");
    expect(words(answersPage(withMail))).not.toContain("We cannot yet");
  });
  it("writes two messages that name the page, and asks nothing of a server", () => {
    const $ = page(false);
    const links = $(".did-help a")
      .toArray()
      .map((link) => decodeURIComponent($(link).attr("href") ?? ""));
    expect(links).toHaveLength(2);
    expect(links[0]).toMatch(/^mailto:team@example\.org\?.*Did this help\? Yes\.[^]*\/follow\//);
    expect(links[1]).toMatch(/Did this help\? No\./);
  });
  it("names no page that could put a reader in danger", () => {
    const $ = page(true);
    expect($(".did-help a")).toHaveLength(2);
    for (const link of $(".did-help a").toArray())
      expect($(link).attr("href")).not.toContain("follow");
  });
  it("shows the counts of each year, newest first, and says so when there are none", () => {
    const of = (years: Parameters<typeof answerFaults>[0]) =>
      words(answersPage(exampleLibrary({ data: { answers: { years } } })));
    const shown = of([
      { year: 2025, yes: 3, no: 1, changed: undefined },
      { year: 2026, yes: 1, no: 0, changed: "We wrote the bus times." },
    ]);
    expect(shown).toContain("4 answers: 3 said yes, 1 said no.");
    expect(shown).toContain("1 answer: 1 said yes, 0 said no.");
    expect(shown).toContain("We wrote the bus times.");
    expect(outOfOrder(shown, "2026", "2025")).toEqual([]);
    expect(of([])).toContain("We have not counted any answers yet");
  });
  it("refuses a year that is there twice", () => {
    const year = { year: 2026, yes: 1, no: 0, changed: undefined };
    expect(answerFaults([year, year])).toHaveLength(1);
    expect(answerFaults([year])).toEqual([]);
  });
});
