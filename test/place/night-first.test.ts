/** At night a reader rings the first number: it must be one that is answered then. */
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { digits, helplineHours, telHref } from "../../src/format/phones.ts";
import { routes } from "../../src/site/routes/index.ts";
import { html } from "../pages/markup.ts";
import { realLibrary } from "../search/library.ts";
import { isForSameNeed } from "../../src/directory/urgent.ts";

const library = realLibrary();
const { content, data } = library;

/** Pairs of lines for the same danger of which the later must not come first. */
const PAIRS = content.helplines
  .filter(({ slug }) => data.urgent.always.includes(slug))
  .flatMap((night) =>
    content.helplines
      .filter((line) => helplineHours(line) === undefined && isForSameNeed(line, night))
      .map((unknown) => [night, unknown] as const),
  );

const wrongIn = (slugs: readonly string[]): readonly string[] =>
  PAIRS.filter(([night, unknown]) => {
    const at = slugs.indexOf(unknown.slug);
    return at !== -1 && slugs.includes(night.slug, at) && !slugs.slice(0, at).includes(night.slug);
  }).map(([night, unknown]) => `${unknown.slug} before ${night.slug}`);

/** Every list of helplines in the content and the data, by where it is. */
function listsIn(value: unknown, path: string): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string"))
    return [[path, value as readonly string[]]];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}/${key}`));
}

const isNumber = (href: string): boolean => /^(?:tel|sms):/.test(href);

/** The helplines of each list of numbers on a page, in the order of their numbers. */
function numbersOn(markup: string): readonly (readonly string[])[] {
  if (
    PAIRS.every(
      ([
        ,
        {
          phones: [phone],
        },
      ]) => !markup.includes(telHref(phone?.number ?? "none")),
    )
  )
    return [];
  const $ = load(markup);
  const ofNumber = new Map(
    content.helplines.flatMap(({ slug, phones }) =>
      phones.map(({ number }) => [digits(number), slug] as const),
    ),
  );
  return $("ul, ol, .urgent-help__groups")
    .toArray()
    .map((list) =>
      $(list)
        .find("a[href]")
        .toArray()
        .map((link) => $(link).attr("href") ?? "")
        .filter(isNumber)
        .map((href) => ofNumber.get(href.slice(4).split("?")[0] ?? "") ?? href),
    );
}

describe("a line that is answered day and night", () => {
  it("has others for the same danger whose hours nobody knows", () =>
    expect(PAIRS.map(([night, unknown]) => [night.slug, unknown.slug])).toContainEqual([
      "national-domestic-abuse-helpline",
      "womens-aid-north-east-lincolnshire",
    ]));
  it("comes before them in every list of the content and the data", () => {
    // The panel of the search orders the lines of a kind of danger by their hours itself.
    const { urgent, ...others } = data;
    const all = [
      ...listsIn(content, "content"),
      ...listsIn(others, "data"),
      ["always", urgent.always] as const,
    ];
    const wrong = all.flatMap(([path, slugs]) => wrongIn(slugs).map((one) => `${path}: ${one}`));
    expect(wrong).toEqual([]);
  });
  it("comes before them by its own place among all helplines", () => {
    for (const [night, unknown] of PAIRS)
      expect(night.order, `${night.slug}, ${unknown.slug}`).toBeLessThan(unknown.order);
  });
  it("comes before them in every list of numbers on every page", () => {
    const wrong = routes(library).flatMap((route) =>
      route.kind === "page"
        ? numbersOn(html(route.view())).flatMap((slugs) =>
            wrongIn(slugs).map((one) => `${route.url}: ${one}`),
          )
        : [],
    );
    expect(wrong).toEqual([]);
  });
});

describe("the page in another language", () => {
  it("names the line for violence at home before children’s services", () => {
    for (const { english, lines } of data.languages.languages) {
      const slugs = lines.map(({ helpline }) => helpline);
      const [violence, child] = ["national-domestic-abuse-helpline", "childrens-services"].map(
        (slug) => slugs.indexOf(slug),
      );
      expect(violence, english).toBe(1);
      expect(child, english).toBeGreaterThan(1);
    }
  });
});

describe("who looks for help at night", () => {
  it("is named the lines that are open, then those that may not be, on the page about pictures", () => {
    const { helplines } = library.entry("guidance", "online-pictures-and-people");
    const open = ["emergency-services", "childline", "samaritans", "shout"];
    expect(helplines.slice(0, open.length)).toEqual(open);
  });
  it("comes from the family next door to the page for worry about a child first", () => {
    const ending = data.guide.endings.find(({ id }) => id === "family-next-door");
    expect(ending?.links[0]?.url).toBe("/early-help/if-you-are-worried-about-a-child/");
  });
  it("reads what to do now before all else about a child", () => {
    const { first } = library.entry("guidance", "if-you-are-worried-about-a-child");
    expect(first.map(({ title }) => title)).toEqual([
      "It is going on now",
      "Will they know it was me?",
    ]);
  });
});
