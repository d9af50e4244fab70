/** One faulty entry never holds back the others. */
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import type { PublishableContent } from "../../../src/model/gate/held-back.ts";
import { holdBack } from "../../../src/model/gate/hold-back.ts";
import { gather, loadContent } from "../../../src/model/gate/load.ts";
import { NO_HISTORY, type ContentHistory } from "../../../src/model/gate/content-history.ts";
import { sentence } from "../../../src/model/problem.ts";
import { createLibrary } from "../../../src/model/library.ts";
import { entryPath, entryWith, type FixtureSite, makeSite, listing } from "../fixture-site.ts";

const SERVICE = "content/services/play-group.md";
const LINE = "content/helplines/example-line.md";
const NEWS = "content/news/2026-05-02-plant-swap/index.md";
const GROUP = "content/organisations/example-families.md";
const PAGE = "content/pages/privacy.md";

let site: FixtureSite & { dispose(): void };
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

/** A history in which these texts were committed a day apart; the last is the newest. */
function historyOf(
  texts: Readonly<Record<string, readonly string[]>>,
  whole = true,
): ContentHistory {
  return {
    versions: (file) =>
      (texts[file] ?? [])
        .map((text, index) => ({ text, on: `2026-05-0${index + 1}`, pictures: () => undefined }))
        .reverse(),
    since: (file) => (texts[file] === undefined ? undefined : 1),
    removed: () => {
      const there = listing(site.root);
      return Object.keys(texts).filter((file) => !Object.hasOwn(there, file));
    },
    whole,
  };
}

/** Everything that is on the site now was once committed. */
function committed(): ContentHistory {
  const files = Object.keys(listing(site.root)).filter((file) => file.endsWith(".md"));
  return historyOf(Object.fromEntries(files.map((file) => [file, [site.read(file)]])));
}

const settle = (past: ContentHistory = NO_HISTORY): PublishableContent =>
  holdBack(site.root, gather(site.root), past);
const change = (file: string, from: string, to: string): void => {
  expect(site.read(file)).toContain(from);
  site.write(file, site.read(file).replace(from, to));
};
const pageOf = ({ content }: PublishableContent) => content.pages.find(({ file }) => file === PAGE);
const heldOf = (settled: PublishableContent) =>
  settled.held.map(({ file, stands }) => `${file}: ${stands}`);
const said = ({ held }: PublishableContent) =>
  held.flatMap(({ reasons }) => reasons.map(sentence)).join("\n");

/** No reference of what is on the site leads to something that is not. */
function expectWhole({ content, data, problems }: PublishableContent): void {
  expect(problems).toEqual([]);
  if (!data) throw new Error("There is no data.");
  const library = createLibrary(content, data, "2026-11-28");
  for (const item of content.news) {
    library.entry("organisations", item.group);
    library.entries("services", item.services);
  }
  for (const service of content.services) {
    if (service.organisation !== undefined) library.entry("organisations", service.organisation);
    library.entries("hubs", service.hubs);
    service.locations.forEach(({ hub }) => hub === undefined || library.entry("hubs", hub));
  }
  for (const page of content.pages) library.entries("services", page.services);
}

test("a site without a fault is what the strict gate reads", () => {
  const { content, data, held, problems } = settle();
  const strict = loadContent(site.root);
  expect([content, data, held, problems]).toEqual([strict.content, strict.data, [], []]);
});

describe("a link to a page that never was", () => {
  const linkTo = (address: string): void =>
    site.write(PAGE, `${site.read(PAGE)}\n\nSee [the group](${address}) today.\n`);

  it.each(["/services/nonsense/", "https://together.example.org/services/nonsense/"])(
    "%s becomes plain words on a page that was published, which stays",
    (address) => {
      linkTo(address);
      const settled = settle(committed());
      expectWhole(settled);
      expect(pageOf(settled)?.body).toContain("See the group today.");
      expect(heldOf(settled)).toEqual([`${PAGE}: part`]);
    },
  );

  it("holds back the new text alone, by name", () => {
    const past = committed();
    linkTo("/services/play-groop/");
    const settled = settle(past);
    expectWhole(settled);
    expect(heldOf(settled)).toEqual([`${PAGE}: earlier`]);
    expect(said(settled)).toContain("this site has no such page. Did you mean “");
  });

  it("is no fault to a page of the site, an issue, a sheet or a file", () => {
    for (const page of ["/find/", "/news/2026/", "/print/poster/", "/glossary/#family-hub"])
      linkTo(page);
    linkTo("/whats-on/calendar.ics");
    expect(settle().held).toEqual([]);
  });
});

describe("an entry with a fault", () => {
  it("keeps its last good version on the site, with the day of it", () => {
    const past = committed();
    change(SERVICE, "minimumAge: 0", "minimumAge: lots");
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services[0]?.minimumAge).toBe(0);
    expect(settled.held).toMatchObject([
      { file: SERVICE, entry: "services/play-group", stands: "earlier", since: "2026-05-01" },
    ]);
    expect(said(settled)).toContain("From age (years)");
  });

  it("goes back past versions that had a fault too", () => {
    const good = site.read(SERVICE);
    const past = historyOf({ [SERVICE]: [good, good.replace("needs:", "need:")] });
    change(SERVICE, "minimumAge: 0", "minimumAge: lots");
    expect(settle(past).held).toMatchObject([{ stands: "earlier", since: "2026-05-01" }]);
  });

  it("waits when it was never on the site, and lists and links go on without it", () => {
    change(
      PAGE,
      "Nothing.",
      "See [the **play** group](/services/play-group/) and [it][p].\n\n[p]: /services/play-group/\n\n",
    );
    site.write(SERVICE, "no fields");
    const settled = settle({ ...committed(), versions: () => [] });
    expectWhole(settled);
    expect(settled.content.services).toEqual([]);
    expect(settled.content.news[0]?.services).toEqual([]);
    expect(pageOf(settled)?.body).toContain("See the **play** group and it.");
    expect(pageOf(settled)?.body).not.toContain("/services/");
    expect(said(settled)).toContain(
      "“play-group” is not on the site, so it was left out here. Choose another, or take it out.",
    );
  });

  it("holds back the entries that require it, and no others", () => {
    site.write("content/organisations/new-group.md", "---\nname: Broken\n---\n");
    site.write(
      "content/services/new-club.md",
      site
        .read(SERVICE)
        .replace("organisation: example-families", "organisation: new-group")
        .replace("8000-000000000002", "8000-000000000092")
        .replace("01632 960002", "01632 960092"),
    );
    const settled = settle({ ...NO_HISTORY, whole: true });
    expectWhole(settled);
    expect(heldOf(settled)).toEqual([
      "content/organisations/new-group.md: nothing",
      "content/services/new-club.md: nothing",
    ]);
    expect(settled.content.services.map(({ slug }) => slug)).toEqual(["play-group"]);
  });
});

describe("an item whose file cannot be read", () => {
  const item = "content/news/2026-05-03-a-tab/index.md";
  it.each([
    ["", false],
    ["---\n\ttitle: x\n---\n", false],
    ["---\ntitle: x\ntitle: y\n---\n", false],
    ["---\n\ttitle: x\nsensitive: true\n---\n", true],
    ["---\n\ttitle: The women's refuge\n---\n", true],
  ])("has a name for everybody, unless it asks for discretion: %j", (text, sensitive) => {
    const past = committed();
    site.write(item, text);
    expect(settle(past).held).toMatchObject([{ file: item, day: "2026-05-03", sensitive }]);
  });
});

describe("something that was deleted", () => {
  it("stays away; what may do without it is shown without it", () => {
    const past = committed();
    site.remove(SERVICE);
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services).toEqual([]);
    expect(settled.content.news).toHaveLength(1);
  });

  it("comes back when other entries cannot be shown without it", () => {
    const past = committed();
    site.remove(GROUP);
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.organisations).toHaveLength(1);
    expect(said(settled)).toContain(
      "was taken away, but other entries need it, so its last version stays. Change those first.",
    );
  });

  it("stays under its old name when it was renamed and has a fault under the new one", () => {
    const past = committed();
    site.write(
      "content/services/games.md",
      site.read(SERVICE).replace("minimumAge: 0", "minimumAge: x"),
    );
    site.remove(SERVICE);
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services.map(({ slug }) => slug)).toEqual(["play-group"]);
  });

  it("is removed from the entries that a danger or topic names first", () => {
    const taxonomy = JSON.parse(site.read("_data/taxonomy.json")) as { needs: object[] };
    const urgent = JSON.parse(site.read("_data/urgent.json")) as { categories: object[] };
    const [need, ...needs] = taxonomy.needs;
    const [kind, ...kinds] = urgent.categories;
    const guidance = "content/guidance/ask-for-help.md";
    const slug = "ask-for-help";
    const name = "services/play-group";
    const today = {
      question: "Nothing to play?",
      guidance: slug,
      helplines: ["example-line"],
      services: ["play-group"],
    };
    site.data("taxonomy", { ...taxonomy, needs: [{ ...need, today }, ...needs] });
    site.data("urgent", {
      ...urgent,
      categories: [{ ...kind, pages: [name], entries: [name] }, ...kinds],
    });
    const past = committed();
    site.remove(SERVICE);
    const settled = settle(past);
    expectWhole(settled);
    const { data } = settled;
    expect(data?.urgent.categories[0]).toMatchObject({ pages: [], entries: [] });
    expect(data?.taxonomy.needs[0]?.today).toMatchObject({
      guidance: slug,
      helplines: ["example-line"],
      services: [],
    });
    site.remove(guidance);
    expect(settle(past).data?.taxonomy.needs[0]?.today).toBeUndefined();
  });

  it("is left out of the site's own lists", () => {
    site.data("thesaurus", {
      rows: [{ words: ["messy play"], needs: [], entries: ["services/play-group"] }],
    });
    site.data("redirects", {
      moved: [
        { from: "/old/", to: "/services/play-group/", on: "2026-01-01" },
        { from: "/privacy/", to: "/find/", on: "2026-01-01" },
      ],
    });
    const past = committed();
    site.remove(SERVICE);
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.data?.thesaurus.rows).toEqual([]);
    expect(settled.data?.redirects.moved).toEqual([]);
    expect(pageOf(settled)).toBeDefined();
    expect(said(settled)).toContain(
      "_data/thesaurus.json: names “services/play-group”, which is not on the site. It was left out.",
    );
  });
});

/** Collections with a page that lists their entries, and that page. */
const LISTS = [
  ["services", "/services/"],
  ["hubs", "/hubs/"],
  ["programmes", "/programmes/"],
  ["organisations", "/organisations/"],
  ["glossary", "/glossary/"],
  ["guidance", "/early-help/"],
  ["levels", "/early-help/levels/"],
] as const;

describe.each(LISTS)("the list of %s", (collection, list) => {
  const one = entryPath(collection, "another-one");
  const link = `[the list](${list})`;
  const shown = (settled: PublishableContent): unknown => [
    pageOf(settled)?.body.includes(link),
    heldOf(settled).filter((line) => !line.startsWith(one)),
  ];
  const whole = [true, []];

  it("stays linked while one of several is faulty, new or old, or was taken away", () => {
    change(PAGE, "Nothing.", `See ${link}.`);
    const before = committed();
    site.write(one, "---\nname: Half\n---\n");
    expect(shown(settle(before)), "a new one is faulty").toEqual(whole);
    const sound = entryWith(collection, "---\n---\n", 77).replace("order: 2\n", "order: 3\n");
    site.write(one, sound);
    expect(heldOf(settle(before))).toEqual([]);
    const past = committed();
    site.write(one, sound.replace("---\n", "---\nodd: yes\n"));
    expect(shown(settle(past)), "an old one is faulty").toEqual(whole);
    site.remove(one);
    expect(shown(settle(past)), "one was taken away").toEqual(whole);
  });
});

describe("a number", () => {
  it("that a text refers to and no entry holds any longer is taken out of the text", () => {
    change(PAGE, "Nothing.", "Ring {phone:play-group}.");
    const past = committed();
    change(SERVICE, "phones:\n  - number: 01632 960002\n", "");
    const settled = settle(past);
    expectWhole(settled);
    expect(pageOf(settled)?.body).toContain("Ring (this number has changed).");
    expect(heldOf(settled)).toEqual([`${PAGE}: part`]);
  });

  it("that changes, changes in what refers to it", () => {
    change(PAGE, "Nothing.", "Ring {phone:play-group}.");
    const past = committed();
    change(SERVICE, "01632 960002", "01632 960009");
    const settled = settle(past);
    expect(heldOf(settled)).toEqual([]);
    expect(pageOf(settled)?.body).toContain("Ring 01632 960009.");
  });

  it("that a new item makes up holds back that item alone", () => {
    const item = "content/news/2026-05-03-ring-jo/index.md";
    const past = committed();
    site.write(
      item,
      site
        .read(NEWS)
        .replace("Come from ten.", "Ring 01632 960777.")
        .replace(/pictures:[\s\S]*?consent: true\n/, ""),
    );
    const settled = settle(past);
    expect(heldOf(settled)).toEqual([`${item}: nothing`]);
    expect(settled.held).toMatchObject([{ day: "2026-05-02" }]);
  });

  it("that an entry of a closed organisation or a deleted helpline held is left out of rows", () => {
    change(SERVICE, "number: 01632 960002", "organisation: example-families");
    const past = committed();
    change(GROUP, "status: active", "status: defunct");
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services[0]?.phones).toEqual([]);
    expect(heldOf(settled)).toEqual([`${SERVICE}: part`]);
  });

  it("that a helpline held which is not answered now is left out of rows, with a note", () => {
    change(SERVICE, "number: 01632 960002", "helpline: example-line");
    const past = committed();
    change(LINE, "status: active", "status: inactive");
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services[0]?.phones).toEqual([]);
    expect(heldOf(settled)).toEqual([`${SERVICE}: part`]);
  });

  it("that a new entry copies holds back the new entry, of whatever kind it is", () => {
    const line = "content/helplines/new-line.md";
    const past = committed();
    site.write(
      line,
      site
        .read(LINE)
        .replace("01632 960005", "01632 960002")
        .replace("8000-000000000005", "8000-000000000095")
        .replace(/text:\n.*\n.*\n/, ""),
    );
    const settled = settle(past);
    expectWhole(settled);
    expect(heldOf(settled)).toEqual([`${line}: nothing`]);
    expect(said(settled)).toContain(
      "(content/services/play-group.md). Take it out of one of the two.",
    );
  });
});

describe("a number of a newsletter item", () => {
  const later = "content/services/tea-club.md";
  const addService = (): void =>
    site.write(
      later,
      site
        .read(SERVICE)
        .replace("01632 960002", "(01632) 960777")
        .replace(/^id: .*$/m, "id: 5f0f0b1a-8000-4000-8000-000000000777"),
    );
  const withContact = (): void =>
    change(NEWS, "Come from ten.", "Come from ten. Ring {phone:this}.");

  it("keeps the item on the site, and holds back an entry that came later with it", () => {
    site.write(NEWS, site.read(NEWS).replace("---\n", "---\ncontact: 01632 960777\n"));
    withContact();
    const past = committed();
    addService();
    const settled = settle(past);
    expectWhole(settled);
    expect(heldOf(settled)).toEqual([`${later}: nothing`]);
    expect(said(settled)).toMatch(
      /“01632 960777” is already in the newsletter item “.+”\. Take it/,
    );
  });

  it("holds back the item when the other entry was there before", () => {
    addService();
    const past = committed();
    site.write(NEWS, site.read(NEWS).replace("---\n", "---\ncontact: 01632 960777\n"));
    expect(heldOf(settle(past))).toEqual([`${NEWS}: earlier`]);
  });
});

describe("numbers to ring in danger", () => {
  it("that are held back keep their last version and are reported as urgent", () => {
    const past = committed();
    change(LINE, "01632 960005", "0163");
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.held).toMatchObject([{ file: LINE, urgent: true, stands: "earlier" }]);
    expect(settled.content.helplines[0]?.phones[0]?.number).toBe("01632 960005");
  });

  test.each([
    ["nothing is known of the past", NO_HISTORY],
    ["no version was right", historyOf({ [LINE]: ["---\nname: Line\n---\n"] })],
  ])("stop the build when %s", (_, past) => {
    change(LINE, "01632 960005", "0163");
    expect(settle(past).problems.map(({ file }) => file)).toContain(LINE);
  });

  test.each(["deleted", "renamed"])(
    "come back when the entry of every urgent box was %s",
    (how) => {
      const past = committed();
      if (how === "renamed") site.write("content/helplines/a-new-name.md", site.read(LINE));
      site.remove(LINE);
      const settled = settle(past);
      expectWhole(settled);
      expect(settled.content.helplines.map(({ slug }) => slug)).toEqual(["example-line"]);
      expect(settled.held.find(({ file }) => file === LINE)).toMatchObject({ urgent: true });
    },
  );

  it("of a new line that was never there wait, and that is shouted about too", () => {
    site.write("content/helplines/new-line.md", "---\nname: New line\n---\n");
    const settled = settle({ ...committed(), versions: () => [] });
    expect(settled.problems).toEqual([]);
    expect(settled.held).toMatchObject([{ stands: "nothing", urgent: true }]);
  });
});

describe("two entries with one identifier", () => {
  const copy = "content/services/a-copy.md";
  it("leave the one that came first on the site, whatever it is called", () => {
    const past = committed();
    site.write(copy, site.read(SERVICE));
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services.map(({ slug }) => slug)).toEqual(["play-group"]);
    expect(heldOf(settled)).toEqual([`${copy}: nothing`]);
  });
});

describe("a file that is no entry", () => {
  it("is held back alone", () => {
    site.write("content/news/2026-05-02-plant-swap/IMG_2001.HEIC", "x");
    site.write("content/news/2026-05-02-plant-swap/index-1.md", "x");
    site.write("content/services/notes.txt", "x");
    const settled = settle();
    expectWhole(settled);
    expect(settled.content).toEqual(loadContent(site.root).content);
    expect(settled.held.map(({ file }) => file)).toEqual([
      "content/news/2026-05-02-plant-swap/IMG_2001.HEIC",
      "content/news/2026-05-02-plant-swap/index-1.md",
      "content/services/notes.txt",
    ]);
  });

  it("leaves the entry that it hides on the site", () => {
    const past = committed();
    site.remove(SERVICE);
    site.write(`${SERVICE}/x.txt`, "x");
    const settled = settle(past);
    expectWhole(settled);
    expect(settled.content.services.map(({ slug }) => slug)).toEqual(["play-group"]);
  });
});

describe("the build stops", () => {
  it("for a fault in what all pages depend on", () => {
    site.data("site", { urgentHelplines: ["nobody"] });
    expect(settle(committed()).problems.map(({ file }) => file)).toEqual(["_data/site.json"]);
  });

  it("when very many entries would vanish at once", () => {
    for (let index = 10; index < 30; index++)
      site.write(`content/glossary/word-${index}.md`, "---\nterm: x\n---\n");
    expect(settle().problems.length).toBeGreaterThan(10);
    expect(settle({ ...NO_HISTORY, whole: true }).problems).toEqual([]);
  });
});

test("the same content gives the same answer, a field of a list that went away included", () => {
  const past = committed();
  site.data("thesaurus", { rows: [] });
  site.data("taxonomy", {
    needs: (JSON.parse(site.read("_data/taxonomy.json")) as { needs: object[] }).needs.slice(1),
  });
  change(SERVICE, "minimumAge: 0", "minimumAge: lots");
  const [first, second] = [settle(past), settle(past)];
  expectWhole(first);
  expect(JSON.stringify(first.content)).toBe(JSON.stringify(second.content));
  expect(JSON.stringify(first.held)).toBe(JSON.stringify(second.held));
});

test("a character that was lost on the way is refused with its line", () => {
  site.write(PAGE, site.read(PAGE).replace("Nothing.", "Mums\uFFFD morning."));
  expect(site.sentences().join("\n")).toContain(
    "contains the character “\uFFFD”, where a character such as ’ or £ was lost. Write it again.",
  );
});
