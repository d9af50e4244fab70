import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { atomFeed, jsonFeed, rssFeed } from "../../src/export/feed-formats.ts";
import { feedLinksOf, newsFeed } from "../../src/export/feeds.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const feed = newsFeed(exampleLibrary());
const formats = {
  "feed.xml": atomFeed(feed),
  "rss.xml": rssFeed(feed),
  "feed.json": jsonFeed(feed),
};
const parse = (xml: string) =>
  new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["entry", "item", "category"].includes(name),
  }).parse(xml);

describe("the newsletter feeds", () => {
  it.each(Object.entries(formats))("are as in golden/%s", async (name, text) => {
    await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });

  it("are well-formed XML", () => {
    expect(XMLValidator.validate(formats["feed.xml"])).toBe(true);
    expect(XMLValidator.validate(formats["rss.xml"])).toBe(true);
  });

  it("have what Atom requires", () => {
    const { feed: root } = parse(formats["feed.xml"]);
    expect(root).toMatchObject({
      id: expect.any(String),
      title: expect.any(String),
      updated: "2026-11-10T12:00:00Z",
      author: { name: expect.any(String) },
    });
    for (const entry of root.entry)
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
        title: expect.any(String),
        updated: expect.stringMatching(/Z$/),
        content: { "@_type": "html" },
      });
  });

  it("have what RSS requires", () => {
    const { channel } = parse(formats["rss.xml"]).rss;
    expect(channel).toMatchObject({
      title: expect.any(String),
      link: expect.any(String),
      description: expect.any(String),
    });
    for (const item of channel.item)
      expect(item.pubDate).toMatch(
        /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/,
      );
  });

  it("have what JSON Feed 1.1 requires", () => {
    const json = JSON.parse(formats["feed.json"]);
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: expect.any(String),
    });
    for (const item of json.items)
      expect(item).toMatchObject({ id: expect.any(String), content_html: expect.any(String) });
  });

  it("hold whole texts whose links work anywhere", () => {
    expect(feed.items[0]?.html).toContain(
      'href="https://harbour.example.org/services/toddler-tea/"',
    );
    expect(feed.items.map(({ html }) => html).join("")).not.toMatch(/href="[/#]/);
  });
});

describe("the items of the feeds", () => {
  it("are newest first, without sensitive ones", () => {
    expect(feed.items.map(({ title }) => title)).toEqual([
      "New swings on the quay",
      "Autumn fair",
      "The quay opened",
    ]);
    expect(JSON.stringify(formats)).not.toContain("violence");
  });

  it("keep their names when the site's web address changes", () => {
    const library = exampleLibrary();
    const moved = newsFeed({
      ...library,
      data: {
        ...library.data,
        site: { ...library.data.site, url: "https://elsewhere.example.org" },
      },
    });
    expect(moved.items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
    expect(moved.items[0]?.url).toContain("https://elsewhere.example.org/");
  });

  it("wait until their day comes", () => {
    expect(
      newsFeed(exampleLibrary({ today: "2026-10-15" })).items.map(({ title }) => title),
    ).toEqual(["Autumn fair", "The quay opened"]);
  });

  it("are not needed for a valid feed", () => {
    const library = exampleLibrary();
    const empty = newsFeed({ ...library, content: { ...library.content, news: [] } });
    expect(XMLValidator.validate(atomFeed(empty))).toBe(true);
    expect(JSON.parse(jsonFeed(empty)).items).toEqual([]);
  });

  it("cannot break out of the XML", () => {
    const title = 'A ]]> & "<b>\u0007 title';
    const library = exampleLibrary();
    const [first] = library.content.news;
    if (!first) throw new Error("The example place has no news.");
    const xml = atomFeed(
      newsFeed({ ...library, content: { ...library.content, news: [{ ...first, title }] } }),
    );
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parse(xml).feed.entry[0].title).toBe('A ]]> & "<b> title');
  });
});

describe("the feed of a part", () => {
  const part = {
    url: "/news/group/council/",
    title: "news from Example Council",
    description: "Newsletter items written by Example Council.",
    holds: ({ group }: { readonly group: string }) => group === "council",
  };
  const ofCouncil = newsFeed(exampleLibrary(), undefined, part);

  it("holds its items alone, without sensitive ones, under the names they have everywhere", () => {
    expect(ofCouncil.items.map(({ title }) => title)).toEqual(["The quay opened"]);
    expect(ofCouncil.items[0]?.id).toBe(
      feed.items.find(({ title }) => title === "The quay opened")?.id,
    );
  });
  it("has a name and an address of its own in all three forms", () => {
    expect(parse(atomFeed(ofCouncil)).feed).toMatchObject({
      id: "https://harbour.example.org/news/group/council/feed.xml",
      title: "Together by the Harbour: news from Example Council",
    });
    expect(rssFeed(ofCouncil)).toContain(
      'href="https://harbour.example.org/news/group/council/rss.xml"',
    );
    expect(JSON.parse(jsonFeed(ofCouncil))).toMatchObject({
      feed_url: "https://harbour.example.org/news/group/council/feed.json",
      home_page_url: "https://harbour.example.org/news/group/council/",
    });
    expect(feedLinksOf(part.url, "Council").map(({ url }) => url)).toEqual([
      "/news/group/council/feed.xml",
      "/news/group/council/rss.xml",
      "/news/group/council/feed.json",
    ]);
  });
});
