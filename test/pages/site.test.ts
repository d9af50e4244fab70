import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { aboutPage } from "../../src/pages/about/about-page.tsx";
import { byLetter, glossaryPage } from "../../src/pages/site/glossary-page.tsx";
import { notFound } from "../../src/pages/site/not-found.tsx";
import { sitePage } from "../../src/pages/site/site-page.tsx";
import { helplineGroups, urgentHelp } from "../../src/pages/site/urgent-help.tsx";
import { policyInPage } from "../../src/site/headers.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { headings, html, words } from "./markup.ts";

const library = exampleLibrary();
const page = (slug: string) => library.entry("pages", slug);
const withEmail = {
  ...library,
  data: { ...library.data, site: { ...library.data.site, contactEmail: "hello@example.org" } },
};

describe("urgent help", () => {
  const view = urgentHelp(page("urgent-help"), library);
  it("starts with the number for danger, and holds every helpline under its own name", () => {
    expect(headings(view).slice(0, 3)).toEqual([
      "1 Urgent help",
      "2 Danger now",
      "2 Worried about a child",
    ]);
    for (const { slug } of library.content.helplines) expect(html(view)).toContain(`id="${slug}"`);
    expect(helplineGroups(library).map(({ urgency }) => urgency)).toEqual(["emergency", "child"]);
  });
  it("says when a number is answered only where that is known", () => {
    expect([...html(view).matchAll(/number-row__when">([^<]*)/g)].map(([, when]) => when)).toEqual([
      "Danger now",
      "Monday to Friday, 9am to 5pm",
    ]);
  });
  it("says on the row when a number is answered, however long the words are", () => {
    const hours = "From 5pm to 8.30am only for emergencies. Nobody knows its hours at weekends.";
    const line = { ...examples.helplines["child-line-example"], hours };
    const own = exampleLibrary({ more: { helplines: { "child-line-example": line } } });
    const row = load(html(urgentHelp(own.entry("pages", "urgent-help"), own)))(
      "#child-line-example summary",
    );
    expect(row.text()).toContain(hours);
    expect(row.text()).not.toMatch(/press/i);
  });
  it("has on its card what is answered day and night, however many others come first", () => {
    const day = library.entry("helplines", "child-line-example");
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [
        `line-${at}`,
        {
          ...examples.helplines["child-line-example"],
          id: `00000000-0000-4000-8000-0000000009${at + 10}`,
          order: 1,
          name: `Line ${at}`,
          phones: [{ number: `01632 9601${at + 10}` }],
        },
      ]),
    );
    const full = exampleLibrary({
      data: { urgent: { ...library.data.urgent, always: [day.slug] } },
      more: { helplines: many },
    });
    const [, card = ""] = html(urgentHelp(full.entry("pages", "urgent-help"), full)).split(
      '<div class="wallet-card"',
    );
    expect(card.split("</ul>")[0]).toContain(day.name);
    expect(card.split("</ul>")[0]).not.toContain("Line 9");
  });
  it("says what to do when one cannot speak", () =>
    expect(words(view)).toContain("If you cannot speak: Cough or tap the phone."));
});

describe("pages about the site", () => {
  it.each(["about", "accessibility", "privacy", "post-an-item"])(
    "say on %s that nobody can write yet, or give the address",
    (slug) => {
      const without = sitePage(page(slug), library);
      expect(words(without)).toContain("You cannot write to us yet");
      expect(html(without)).not.toMatch(/Write to us|Tell us/);
      expect(html(without)).not.toContain("mailto:");
      const site = { ...library.data.site, url: "https://families.org.uk" };
      const own = { ...library, data: { ...library.data, site } };
      // What is left is “Share by e-mail”: the reader chooses whom to send the page to.
      const shared = html(sitePage(page(slug), own));
      expect(shared.match(/mailto:/g)).toHaveLength(1);
      expect(shared).toContain('class="share-tools__mail" href="mailto:?');
      const given = sitePage(page(slug), withEmail);
      expect(words(given)).toMatch(/Send an e-mail to hello@example\.org \. Tell us which page/);
      expect(words(given)).not.toMatch(/no e-mail address|cannot write/);
    },
  );
  it("say beside the form how an item is sent, or that it cannot be yet", () => {
    expect(words(sitePage(page("post-an-item"), library))).toContain(
      "You cannot send it to us yet: this site has no e-mail address.",
    );
    const given = sitePage(page("post-an-item"), withEmail);
    expect(words(given)).toContain("You send it with your phone’s Share button or by e-mail.");
    expect(html(given)).toContain('href="mailto:hello@example.org?subject=');
  });
  it("credit the data and name the licence", () =>
    expect(words(sitePage(page("about"), library))).toMatch(
      /Contains example data\. These are example wards\. .*Example Licence/,
    ));
  it("lead groups to the editor where signing in is set up, and do not mention it elsewhere", () => {
    const without = sitePage(page("post-an-item"), library);
    expect(html(without)).not.toContain('href="/admin/"');
    expect(words(without)).not.toMatch(/sign in/i);
    expect(words(without)).toContain("Accounts are not set up on this site yet");
    const cms = { backend: "github", repo: "example/site" } as unknown as typeof library.data.cms;
    const set = { ...library, data: { ...library.data, cms } };
    expect(html(sitePage(page("post-an-item"), set))).toContain('href="/admin/"');
    expect(words(sitePage(page("post-an-item"), set))).toContain("a wide screen");
  });
});

describe("the glossary", () => {
  it("goes from A to Z, each word with its own place", () => {
    expect(
      byLetter(library).map(
        ({ letter, terms }) => `${letter}: ${terms.map(({ term }) => term).join()}`,
      ),
    ).toEqual(["E: Early help", "U: Universal services"]);
    expect(html(glossaryPage(library))).toContain('id="early-help"');
    expect(words(glossaryPage(library))).toMatch(
      /Early help \(EH\) Help as soon as a problem shows\. Also called support early\. See also: Universal services/,
    );
  });
});

describe("the partnership", () => {
  it("tells of the past as the past", () =>
    expect(words(aboutPage(library.entry("about", "the-first-years"), library))).toContain(
      "It covers 2016 to 2019.",
    ));
  it("keeps what a sensitive page is about out of the tab and off shared cards", () => {
    const { head } = aboutPage(
      { ...library.entry("about", "the-first-years"), title: "Stopping violence", sensitive: true },
      library,
    );
    expect(head).toMatchObject({
      title: `${library.entry("about", "start").title}, part ${library.entry("about", "the-first-years").order}`,
      crumb: "Stopping violence",
      sensitive: true,
    });
    expect(head.structured).toEqual([]);
  });
  it("leads from its first page to the others", () =>
    expect(html(aboutPage(library.entry("about", "start"), library))).toContain(
      'href="/start/the-first-years/"',
    ));
});

describe("page not found", () => {
  const view = notFound(library, policyInPage);

  it("says so, and gives a search and ways on", () => {
    expect(headings(view)[0]).toBe("1 Page not found");
    expect(html(view)).toContain('action="/search/"');
    expect(html(view)).toContain('href="/urgent-help/"');
    expect(html(view).match(/<svg class="mark"/g)).toHaveLength(1);
    expect(view.head).toMatchObject({ unlisted: true, url: "/404.html" });
  });

  it("brings its policy with it, as a host shows it at addresses that no rule knows", () => {
    expect(view.head.policy?.("sha256-x")).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-x'; /,
    );
    expect(view.head.policy?.("sha256-x")).not.toContain("frame-ancestors");
  });
});
