import { describe, expect, it } from "vitest";
import { crossEntryFaults } from "../../src/cms/cross-entry-faults.ts";
import { preview, type PreviewSite } from "../../src/cms/preview/preview.tsx";
import { collectionNames, type CollectionName } from "../../src/model/collections/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { badFixtures } from "../model/bad-fixtures.ts";
import { readFrontMatter } from "../../src/model/gate/front-matter.ts";
import { entryPath, makeSite } from "../model/fixture-site.ts";
import { outOfOrder } from "../in-order.ts";

const fixture = makeSite();
const { content, data } = loadContent(fixture.root);
if (!data) throw new Error(fixture.sentences().join("\n"));
const site: PreviewSite = { content, data, today: "2026-06-01" };
type Written = Readonly<Record<string, unknown>>;

function read(source: string): Written {
  const parsed = readFrontMatter(source);
  return "faults" in parsed ? {} : { ...(parsed.data as object), body: parsed.body };
}
const show = (collection: CollectionName, slug: string, written: Written): string =>
  preview({ collection, slug, written, pictureUrl: (name) => `blob:${name}` }, site);
const slugOf = (collection: CollectionName): string => content[collection][0]?.slug ?? "";
const sources = new Map(
  collectionNames.map((name) => [name, read(fixture.read(entryPath(name, slugOf(name))))]),
);
fixture.dispose();

describe.each(collectionNames)("the preview of %s", (collection) => {
  const full = sources.get(collection) ?? {};
  const title = String(full["title"] ?? full["name"] ?? full["term"]);

  it("shows the page of a whole entry, and nothing to do", () => {
    const html = show(collection, slugOf(collection), full);
    expect(html).toContain(title.replaceAll("&", "&amp;"));
    expect(html).not.toMatch(
      /Before this can go on the site|cannot be shown yet|is shown here when/,
    );
  });

  it("never throws, whichever field is not filled in yet", () => {
    for (const left of [...Object.keys(full), "everything"]) {
      const written =
        left === "everything"
          ? {}
          : Object.fromEntries(Object.entries(full).filter(([name]) => name !== left));
      expect(show(collection, "", written)).toContain("<main");
    }
  });

  it("never throws on what the gate refuses", () => {
    for (const { group, name, source } of badFixtures)
      if (group === collection)
        expect([name, show(collection, "", read(source))]).toEqual([
          name,
          expect.stringContaining("<main"),
        ]);
  });
});

describe("an entry that is being written", () => {
  it("is not asked for what fills itself, and its group may be new", () => {
    const { date: _date, group: _group, ...rest } = sources.get("news") ?? {};
    const said = show("news", "", { ...rest, newGroup: "Dock Street Singers" });
    expect(said).not.toContain("Date: is missing");
    expect(said).not.toContain("Group: is missing");
    expect(said).toContain("“Dock Street Singers” is not an organisation on this site yet.");
    expect(show("news", "", rest)).toContain("Group: is missing");
    expect(show("news", slugOf("news"), rest)).toContain("Date: is missing");
  });

  it("says what is missing in the gate's words", () => {
    const html = show("news", "", { title: "Tea", date: "2026-07-05" });
    expect(html).toContain("Title: is only 3 characters long. Write at least 5.");
    expect(html).toContain("The page is shown here when these are filled in: Group.");
  });

  it("lists what is written, as words, and nothing of what nobody has touched", () => {
    const html = show("news", "", {
      title: "Tea in the park",
      history: true,
      sensitive: false,
      pictures: [],
      sources: [{ label: "A poster", url: "" }],
      areas: ["a", "b"],
      events: [""],
    });
    const list = /<dl>.*<\/dl>/
      .exec(html)?.[0]
      .replace(/<\/d[td]>/g, "|")
      .replace(/<[^>]+>/g, "");
    expect(list).toMatch(/^Title\|Tea in the park\|/);
    expect(list).toMatch(/\|Yes\|/);
    expect(list).toMatch(/\|a, b\|/);
    expect(list).toContain("|A poster|");
    expect(list).not.toMatch(/false|\[|\{/);
  });

  it("shows half-typed words and puts names of fields for the rest", () => {
    const html = show("news", "", { title: "Tea", group: slugOf("organisations") });
    expect(html).toContain(">Tea</h1>");
    expect(html).toContain("[In one sentence]");
  });

  it("asks about a day far ahead, and about a name that another entry has", () => {
    const [service] = content.services;
    const far = show("news", "", { ...sources.get("news"), happensOn: "2062-12-05" });
    expect(far).toContain("5 December 2062 is more than a year ahead. Is the year right?");
    const twice = show("services", "", { ...sources.get("services"), name: service?.name ?? "" });
    expect(twice).toContain(
      `is the same as in Service “${service?.name ?? ""}”. If they are one and the same`,
    );
    expect(show("services", slugOf("services"), sources.get("services") ?? {})).not.toContain(
      "is the same as in",
    );
  });

  it("shows a picture before it is described", () => {
    expect(show("news", "", { ...sources.get("news"), pictures: [{ src: "tea.png" }] })).toContain(
      'src="blob:tea.png"',
    );
  });

  it("runs nothing that is written", () => {
    const html = show("news", "", {
      ...sources.get("news"),
      title: "<img src=x onerror=alert(1)>",
      body: "<script>alert(1)</script> [go](javascript:alert(1))",
    });
    expect(html).not.toMatch(/<img src=x|<script|href="javascript/);
  });
});

describe("what is round the page", () => {
  const full = sources.get("services") ?? {};

  it("gives advice below it, which stops nothing", () => {
    const html = show("services", slugOf("services"), {
      ...full,
      costOptions: [],
      body: `${"Come and play with us ".repeat(6)}today.`,
    });
    expect(html).not.toContain("Before this can go on the site");
    const [, advice = ""] = html.split("Before you publish: advice");
    expect(advice).toContain("You can publish all the same.");
    expect(advice).toContain("is not stated. Ask what it costs");
    expect(advice).toContain("has a sentence of 31 words");
    expect(outOfOrder(html, "</article>", "Before you publish: advice")).toEqual([]);
  });

  it("names the entries that show this one's number, and fills in numbers of others", () => {
    const [item] = content.news;
    if (!item) throw new Error("There is no newsletter item to try it on.");
    const withNumber: PreviewSite = {
      ...site,
      content: { ...content, news: [{ ...item, body: "Ring 01632 960002." }] },
    };
    const draw = (number: string, others: PreviewSite): string =>
      preview(
        {
          collection: "services",
          slug: slugOf("services"),
          written: { ...full, phones: [{ number }], body: "Ring {phone:example-line} tonight." },
          pictureUrl: (name) => name,
        },
        others,
      );
    expect(draw("01632 960777", site)).not.toContain("Where this number is shown");
    const drawn = draw("01632 960777", withNumber);
    expect(drawn).toContain("Where this number is shown");
    expect(drawn).toContain("Newsletter item “Plant swap on Saturday”");
    expect(drawn).toContain("Ring 01632 960005 tonight.");
  });

  it("looks for a copied number before an entry is saved", () => {
    const said = (phones: readonly object[], body: string): string[] =>
      crossEntryFaults("services", slugOf("services"), { ...full, phones, body }, site).map(
        ({ words }) => words,
      );
    expect(said([{ number: "01632 960002" }], "Come in.")).toEqual([]);
    expect(said([{ number: "01632 960005" }], "Ring 01632\u00a0960005.")).toEqual([
      expect.stringContaining("Write {phone:example-line} in its place"),
      expect.stringContaining("is already in the helpline"),
    ]);
    expect(crossEntryFaults("data", "site", {}, site)).toEqual([]);
  });

  it("says that a draft is one, and whose", () => {
    const drawn = (more: object): string =>
      preview(
        {
          collection: "services",
          slug: slugOf("services"),
          written: full,
          pictureUrl: (name) => name,
          ...more,
        },
        site,
      );
    expect(drawn({})).not.toContain("This is a draft");
    expect(drawn({ isDraft: true })).toContain("This is a draft.");
    expect(drawn({ isDraft: true, author: "Sam <b>" })).toContain(
      "This is a draft, begun by Sam &lt;b>.",
    );
  });
});
