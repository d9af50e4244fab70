/** Pages in other languages, easy read and paper. */
import { describe, expect, it } from "vitest";
import { adviceOnAll } from "../../src/freshness/advice/index.ts";
import { translatedHours } from "../../src/freshness/advice/translated-hours.ts";
import type { SiteData } from "../../src/model/data/index.ts";
import { createLibrary } from "../../src/model/library.ts";
import { tipsOf } from "../../src/pages/campaigns/tips.ts";
import { campaignPoster, poster } from "../../src/pages/print/posters.tsx";
import { urgentHelp } from "../../src/pages/site/urgent-help.tsx";
import { walletCards } from "../../src/pages/print/cards.tsx";
import { booklet } from "../../src/pages/print/booklet.tsx";
import { printRoutes } from "../../src/site/routes/print.ts";
import { webName } from "../../src/format/addresses.ts";
import { plainPageRoutes } from "../../src/site/routes/plain-pages.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { headings, html, words, viewAt, viewsOf } from "./markup.ts";

const line = "child-line-example";
const language = (change: object) =>
  ({
    code: "ar",
    searchedAs: undefined,
    name: "العربية",
    english: "Arabic",
    rightToLeft: true,
    checked: undefined,
    title: "مساعدة",
    intro: "أرقام",
    unchecked: "لم يراجع",
    danger: "اتصل",
    linesTitle: "أرقام",
    lines: [{ helpline: line, text: "للأطفال" }],
    hours: [{ english: "Monday to Friday, 9am to 5pm", text: "من الاثنين إلى الجمعة" }],
    askTitle: "كيف",
    ask: ["اسأل"],
    interpreterTitle: "مترجم",
    interpreter: "قل",
    phrase: "I speak Arabic. Please can I have an interpreter?",
    ...change,
  }) as SiteData["languages"]["languages"][number];
const library = exampleLibrary({
  data: {
    urgent: { ...placeData().urgent, always: [line] },
    languages: {
      languages: [
        language({}),
        language({
          code: "pl",
          name: "Polski",
          english: "Polish",
          rightToLeft: false,
          checked: "2026-11-02",
          hours: [{ english: "Day and night", text: "W dzień i w nocy" }],
        }),
      ],
    },
    easyread: {
      pages: [
        {
          id: "ask",
          title: "Ask",
          rows: [{ symbol: "phone", text: "You can ring.", helpline: line }],
        },
      ],
    },
  },
});
const views = viewsOf([...plainPageRoutes(library), ...printRoutes(library)]);
const view = (url: string) => viewAt(views, url);

describe("a page in another language", () => {
  it("says when a number is answered in that language, in English where that is all we have", () => {
    expect(html(view("/languages/ar/"))).toContain(
      '<span class="number-row__when"><span lang="ar" dir="rtl">من الاثنين إلى الجمعة</span></span>',
    );
    expect(html(view("/languages/pl/"))).toContain(
      '<span class="number-row__when">Monday to Friday, 9am to 5pm</span>',
    );
  });
  it("names its language and its direction, and keeps English parts from left to right", () => {
    const page = html(view("/languages/ar/"));
    expect(page).toContain('<div class="in-language" lang="ar" dir="rtl">');
    expect(page).toMatch(/<div lang="en-GB" dir="ltr"><div class="number-row">/);
    expect(page).toContain('<blockquote lang="en-GB" dir="ltr">');
    expect(html(view("/languages/pl/"))).toContain('lang="pl" dir="ltr"');
  });
  it("says that no person has checked it until one has", () => {
    expect(words(view("/languages/ar/"))).toContain(
      "Nobody who speaks Arabic has checked this page yet.",
    );
    const checked = words(view("/languages/pl/"));
    expect(checked).not.toContain("has checked this page yet");
    expect(checked).toContain("Somebody who speaks Polish checked this page in November 2026.");
  });
  it("gives numbers from the helplines, and is listed under its own name", () => {
    expect(html(view("/languages/ar/"))).toMatch(/href="tel:/);
    expect(html(view("/languages/"))).toContain('<span lang="ar" dir="rtl">العربية</span>');
  });
});

describe("easy read", () => {
  it("has a drawing and a short sentence a line, and the number beside it", () => {
    const page = html(view("/easy-read/ask/"));
    expect(page).toMatch(/symbol-rows__symbol.*<svg.*You can ring\..*href="tel:/s);
  });
});

describe("pages that a place has not written", () => {
  it("are not there", () =>
    expect(
      plainPageRoutes(
        exampleLibrary({ data: { languages: { languages: [] }, easyread: { pages: [] } } }),
      ),
    ).toEqual([]));
});

describe("paper", () => {
  it("has every tip of a campaign once, with the way back", () => {
    const page = html(view("/print/tip-cards-little-moments/"));
    expect(page.match(/paper-cards__card/g)).toHaveLength(2);
    expect(page.match(/class="qr-code[ "]/g)).toHaveLength(2);
  });
  it("has a leaflet with all questions of a campaign, and none where it asks nothing", () => {
    const [campaign] = library.content.campaigns;
    if (campaign === undefined) throw new Error("The example has no campaign.");
    const made = (signs: (typeof campaign)["signs"]) => {
      const campaigns = [{ ...campaign, signs, helplines: [line] }];
      const some = createLibrary({ ...library.content, campaigns }, library.data, library.today);
      const url = `/print/leaflet-${campaign.slug}/`;
      const route = printRoutes(some).find((one) => one.kind === "page" && one.url === url);
      return route?.kind === "page" ? words(route.view()) : undefined;
    };
    const asked = made([{ title: "At home", items: ["Is it cold?", "Is nobody in?"] }]);
    expect(asked).toMatch(/Who to ring .*At home Is it cold\? Is nobody in\?/);
    expect(made([])).toBeUndefined();
  });
  it("names no helpline on a card whose name could put its reader in danger", () => {
    const { content } = library;
    const all = content.helplines.map((one) => ({ ...one, sensitive: one.slug === line }));
    const always = all.filter(({ phones }) => phones.length > 0).map(({ slug }) => slug);
    const withFirst = (urgentHelplines: readonly string[]) =>
      createLibrary(
        { ...content, helplines: all },
        {
          ...library.data,
          site: { ...library.data.site, urgentHelplines: [...urgentHelplines] },
          urgent: { ...library.data.urgent, always },
        },
        library.today,
      );
    const some = withFirst([]);
    const name = library.entry("helplines", line).name;
    const wallet = (of: typeof some): string =>
      html(walletCards(of)).split('<ul class="paper-cards">')[1] ?? "";
    expect(always.length).toBeGreaterThan(1);
    expect(wallet(some)).not.toContain(name);
    // Beside the card it is said what is left out; a number that is on every page stays on it.
    const leftOut = `Left out on purpose, as somebody may find the card: ${name}.`;
    expect(words(walletCards(some))).toContain(leftOut);
    expect(wallet(withFirst([line]))).toContain(name);
    expect(words(walletCards(withFirst([line])))).not.toContain("Left out on purpose");
    const others = all.filter(({ slug, phones }) => slug !== line && phones.length > 0);
    for (const other of others) expect(words(walletCards(some))).toContain(other.name);
    // The card on the printed page of urgent help is cut out and carried too.
    const page = html(urgentHelp(some.entry("pages", "urgent-help"), some));
    const [, card = ""] = /class="wallet-card".*?<ul>(.*?)<\/ul>/s.exec(page) ?? [];
    expect(page).toContain(name);
    expect(card).not.toContain(name);
    expect(page.slice(page.indexOf(card))).toContain(leftOut);
    for (const other of others) expect(card).toContain(other.name);
  });
  it("has the hours of each number on the poster, and what is answered day and night", () => {
    const { content, data, today } = library;
    const all = content.helplines.map((one) => ({ ...one, hours: `Hours of ${one.slug}` }));
    const numbered = all.filter(({ phones }) => phones.length > 0).map(({ slug }) => slug);
    const [first = "", ...always] = numbered;
    const own = createLibrary(
      { ...content, helplines: all },
      {
        ...data,
        site: { ...data.site, urgentHelplines: [first] },
        urgent: { ...data.urgent, always: [first, ...always] },
      },
      today,
    );
    const [early = "", night = ""] = words(poster(own)).split("Answered day and night");
    expect(early).toContain(`Hours of ${first}`);
    expect(night).not.toContain(own.entry("helplines", first).name);
    expect(always.length).toBeGreaterThan(0);
    for (const slug of always) expect(night).toContain(own.entry("helplines", slug).name);
  });
  it("notices hours in another language that no longer say what the English says", () => {
    expect(translatedHours(library).map(({ field, message }) => `${field}: ${message}`)).toEqual([
      "Languages › Polish: “Monday to Friday, 9am to 5pm” (Children’s desk) is not translated yet. Its page shows the English.",
      "Languages › Polish: “Day and night” is said by no number of that page any more. Take it out.",
    ]);
    expect(adviceOnAll(library).map(({ file }) => file)).toContain("_data/languages.json");
  });
  it("says in the booklet that something is not known, and not all of what", () => {
    const unknown = library.content.services.filter(({ notConfirmed }) => notConfirmed.length > 0);
    const tea = { ...library.entry("services", "toddler-tea"), notConfirmed: ["When it begins."] };
    const content = { ...library.content, services: [...unknown, tea] } as typeof library.content;
    const page = words(booklet(createLibrary(content, library.data, library.today)));
    const { site } = library.data;
    expect(page).toContain(
      `Not all is known. More on its page: ${webName(`${site.url}${tea.url}`)}`,
    );
    expect(page).toContain(`On the web: ${webName(site.url)}`);
    expect(page).not.toContain("When it begins.");
    expect(page).not.toContain("Not known:");
  });
  it("numbers every entry of the booklet once, in the contents and in the index", () => {
    const page = words(booklet(library));
    const numbers = [...html(booklet(library)).matchAll(/<h3>(\d+)\. /g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(3);
    expect(page.slice(page.indexOf("Index"))).toMatch(/Toddler Tea, \d+/);
  });
  it("refers in the booklet to what is under another topic, with its number to ring", () => {
    const tea = library.entry("services", "toddler-tea");
    const phones = library.entry("hubs", "harbour-hub").phones;
    const needs = library.data.taxonomy.needs.map(({ id }) => id).slice(0, 2);
    const services = [{ ...tea, needs, phones }];
    const content = { ...library.content, services } as unknown as typeof library.content;
    const page = words(booklet(createLibrary(content, library.data, library.today)));
    expect(page).toMatch(/See also Toddler Tea, \d+: 01632 960001/);
  });
  it("has one first heading on each page and skips none", () => {
    for (const [url, page] of views) {
      const levels = headings(page).map((heading) => Number(heading[0]));
      expect(
        levels.filter((level) => level === 1),
        url,
      ).toHaveLength(1);
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? 1), url).toBeLessThan(2),
      );
    }
  });
});

describe("the code on paper", () => {
  const at = (url: string) => {
    const data = placeData();
    return exampleLibrary({ data: { site: { ...data.site, url } } });
  };
  it("is promised only where the site has an address of its own", () => {
    expect(words(poster(at("https://example.org")))).not.toContain("with a code");
    expect(words(poster(at("https://example.org")))).toContain("without its code until");
    expect(words(poster(at("https://families.org.uk")))).toContain(
      "with a code for a phone’s camera",
    );
    expect(html(poster(at("https://example.org")))).not.toContain("qr-code");
    expect(html(poster(at("https://families.org.uk")))).toContain("qr-code");
    // Without an address nothing on the sheet is “this website”: it would be read of the numbers.
    expect(words(poster(at("https://families.org.uk")))).toContain("This website is free to use");
    expect(words(poster(at("https://example.org")))).not.toMatch(/website|give your name/);
  });
  it("is not missed on a campaign's poster, which has things to try and a number", () => {
    const library = exampleLibrary();
    const campaign = { ...library.entry("campaigns", "little-moments"), helplines: [] };
    const asked = { ...library.data.site, askInstead: line };
    const told = words(
      campaignPoster(campaign, { ...library, data: { ...library.data, site: asked } }),
    );
    const [tip] = tipsOf(library, "little-moments");
    expect(told).toContain("Try one today");
    expect(told).toContain(tip?.doThis);
    expect(told).toContain(library.entry("helplines", line).name);
  });
});
