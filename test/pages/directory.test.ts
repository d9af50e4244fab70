import { describe, expect, it } from "vitest";
import { CALLS_SHOW } from "../../src/components/watched-note/watched-note.tsx";
import { createLibrary } from "../../src/model/library.ts";
import { entryTitle } from "../../src/pages/directory/titles.ts";
import { homePage } from "../../src/pages/home.tsx";
import { organisationPage } from "../../src/pages/organisation-page.tsx";
import { hubPage } from "../../src/pages/hub-page.tsx";
import { programmePage } from "../../src/pages/programme-page.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import { documentOf, words } from "../components/render.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const library = exampleLibrary();
const service = (slug: string, from = library): string =>
  documentOf(servicePage(from.entry("services", slug), from), from);
const headings = (markup: string): string[] =>
  [...markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text]) => words(text ?? ""));

describe("a service's page", () => {
  it("answers in the order of the questions", () => {
    expect(headings(service("toddler-tea"))).toEqual([
      "Contact",
      "Is it for me?",
      "How to get it, and what happens next",
      "When and where",
      "Similar help",
      "What is nearby",
      "What kind of help this is",
      "In the newsletter",
      "Keep, share or correct this page",
    ]);
  });

  it("of a service that has ended says what happened instead of how to go", () => {
    const markup = service("night-walk");
    expect(words(markup)).toContain("Closed for good Since 2024. It ended.");
    expect(headings(markup)).not.toContain("When and where");
  });

  it.each([
    ["past", "What it was", "Where it was", "Last known to run in 2024."],
    ["planned", "What was planned", "Where it was meant to be", "Planned for 2024."],
  ] as const)("of a %s service says what it was and who to ask", (status, about, where, day) => {
    const gone = exampleLibrary({
      more: {
        services: {
          "toddler-tea": {
            ...examples.services["toddler-tea"],
            status,
            applicationProcess: "Ask the neighbours.",
            waitTime: "A week",
            closure: { on: "2024" },
          },
        },
      },
    });
    const markup = service("toddler-tea", gone);
    const first = headings(markup).filter((title) => title !== "Contact");
    expect(first.slice(0, 4)).toEqual([first[0], about, "Who to ask now", where]);
    const said = words(markup);
    expect(said).toContain(day);
    expect(said).toContain("Ask the neighbours.");
    expect(said).not.toMatch(/Ask them|How you get it|A week|Drop in|Not known yet|Every Tuesday/);
  });

  it("of a phone line says its hours once, beside its number", () => {
    const ringing = (hours: string | undefined): string =>
      service(
        "safe-talk",
        exampleLibrary({
          more: {
            services: {
              "safe-talk": {
                ...examples.services["safe-talk"],
                phones: [{ number: "01632 960002", ...(hours !== undefined && { hours }) }],
              },
            },
          },
        }),
      );
    expect(words(ringing("Monday to Friday"))).not.toContain("no confirmed days and times");
    expect(words(ringing(undefined))).toContain("no confirmed days and times");
  });

  it("that is sensitive says nothing in its tab, its cards and its structured data", () => {
    const markup = service("safe-talk");
    const head = markup.slice(0, markup.indexOf("</head>"));
    expect(head.replace(/<link rel="canonical"[^>]*>/g, "")).not.toMatch(
      /violence|Safe Talk|og:title|og:url|ld\+json/,
    );
    expect(words(markup)).toContain(CALLS_SHOW);
    expect(headings(markup).slice(0, 2)).toEqual(["Contact", "Need help now?"]);
  });
});

describe("a sensitive service without a number of its own", () => {
  it("shows the numbers for danger first", () => {
    const silent = exampleLibrary({
      more: {
        services: {
          "quiet-talk": {
            ...examples.services["safe-talk"],
            id: "6f1c2f0e-3b1a-4d59-9a5e-000000000190",
            name: "Quiet Talk",
            phones: [],
          },
        },
      },
    });
    expect(headings(service("quiet-talk", silent)).slice(0, 2)).toEqual([
      "Need help now?",
      "Contact",
    ]);
  });
});

describe("titles of sensitive pages", () => {
  it("are never alike", () => {
    const one = examples.services["safe-talk"];
    const more = Object.fromEntries(
      ["b", "c", "d"].map((slug, index) => [
        slug,
        { ...one, id: `6f1c2f0e-3b1a-4d59-9a5e-0000000001${10 + index}` },
      ]),
    );
    const crowded = exampleLibrary({ more: { services: more } });
    const titles = ["safe-talk", "b", "c", "d"].map((slug) =>
      entryTitle(crowded.entry("services", slug), crowded),
    );
    expect(new Set(titles).size).toBe(4);
  });
});

describe("a hub's page", () => {
  it("does not list what has ended there or was only planned", () => {
    const tea = examples.services["toddler-tea"];
    for (const [status, shown] of [
      ["active", true],
      ["past", false],
      ["planned", false],
    ] as const) {
      const own = exampleLibrary({ more: { services: { "toddler-tea": { ...tea, status } } } });
      const page = words(documentOf(hubPage(own.entry("hubs", "harbour-hub"), own), own));
      expect(page.includes("What you can find here Toddler Tea")).toBe(shown);
    }
  });
  it("lists what works from it", () =>
    expect(
      words(documentOf(hubPage(library.entry("hubs", "harbour-hub"), library), library)),
    ).toContain("What you can find here Toddler Tea"));
});

describe("an organisation’s page", () => {
  it("tells where it works apart from where it once worked", () => {
    const page = (status: "active" | "past"): string => {
      const tea = examples.services["toddler-tea"];
      const own = exampleLibrary({ more: { services: { "toddler-tea": { ...tea, status } } } });
      const { organisation } = own.entry("services", "toddler-tea");
      const owner = own.entry("organisations", organisation ?? "");
      return words(documentOf(organisationPage(owner, own), own));
    };
    expect(page("active")).toContain("Family hubs it works from Harbour Family Hub");
    expect(page("past")).toContain("Family hubs it once worked from Harbour Family Hub");
    expect(page("past")).not.toContain("it works from");
  });
});

describe("a programme's page", () => {
  it("says of a service that has ended that it has, where it is named", () => {
    const named = (status: "active" | "past"): string => {
      const tea = examples.services["toddler-tea"];
      const own = exampleLibrary({
        more: { services: { "toddler-tea": { ...tea, status, programmes: ["calm-days"] } } },
      });
      return words(documentOf(programmePage(own.entry("programmes", "calm-days"), own), own));
    };
    expect(named("past")).toContain("Ran in the past, not known to run now.");
    expect(named("active")).toContain("Services that run it Toddler Tea");
    expect(named("active")).not.toContain("Ran in the past");
  });
  it("says first whether families here can join", () =>
    expect(
      headings(
        documentOf(programmePage(library.entry("programmes", "calm-days"), library), library),
      )[0],
    ).toBe("Offered here"));
});

describe("the first page", () => {
  const markup = documentOf(homePage(library), library);
  it("asks what the reader needs", () =>
    expect(markup).toMatch(/<h1[^>]*><label[^>]*>What do you need\?/));
  it("tells of each hub where it is and how sure that is", () => {
    const [, hubs = ""] = /<ul class="home-hubs">(.*?)<\/ul>/s.exec(markup) ?? [];
    const [hub] = hubs.match(/<li>.*?<\/li>/gs) ?? [];
    expect(words(hub ?? "")).toMatch(/^Harbour Family Hub .+ · .*(?:confirmed|checked)/i);
  });
  it("counts the hubs that are open, and names those that are not", () => {
    const hub = library.entry("hubs", "harbour-hub");
    const shut = { ...hub, slug: "shut-hub", name: "Shut Hub", status: "defunct" as const };
    const told = (hubs: (typeof hub)[]): string => {
      const own = createLibrary({ ...library.content, hubs }, library.data, library.today);
      return words(documentOf(homePage(own), own));
    };
    expect(told([hub])).toMatch(/All 1 hub(?!,)/);
    expect(told([hub, shut])).toContain("All 1 hub, and those that have closed");
    expect(told([hub, shut])).toMatch(/Here are \d+ services?, 1 hub and/);
  });
  it("has one search only", () => expect(markup.match(/action="\/search\/"/g)).toHaveLength(1));
  it("shows what is on today when something is", () => {
    const tuesday = exampleLibrary({ today: "2026-11-24" });
    expect(words(documentOf(homePage(tuesday), tuesday))).toContain(
      "What’s on, Tuesday 24 November",
    );
    expect(words(documentOf(homePage(tuesday), tuesday))).toMatch(
      /Toddler Tea .*10am to 11:30am Harbour Family Hub/,
    );
  });
  it("tells nothing cancelled, and no opening hours before a group", () => {
    const walk = library.entry("events", "2026-11-28-lantern-walk");
    const hub = {
      ...library.entry("hubs", "harbour-hub"),
      schedules: library.entry("services", "toddler-tea").schedules.map((schedule) => ({
        ...schedule,
        description: "Doors open",
        opensAt: "09:00",
      })),
    };
    const content = { ...library.content, hubs: [hub], events: [{ ...walk, status: "cancelled" }] };
    const today = "2026-11-24";
    const other = { ...library, today, content } as typeof library;
    const told = words(documentOf(homePage(other), other));
    expect(told).not.toContain("Lantern walk");
    expect(told).toMatch(/Toddler Tea .*10am.*Harbour Family Hub: doors open/);
  });
  it("leaves out news that has run out and news that is sensitive", () => {
    expect(words(markup)).toContain("New swings on the quay");
    expect(words(markup)).not.toMatch(/Autumn fair|A room after/);
  });
});

describe("every page", () => {
  const markup = service("toddler-tea");
  it("has the skip link first, then the way out", () =>
    expect(
      [...markup.matchAll(/<a [^>]*href="([^"]+)"/g)].slice(0, 2).map(([, href]) => href),
    ).toEqual(["#main", library.data.site.exit.url]));
  it("can be found in the site's search by its kind", () =>
    expect(markup).toContain('data-pagefind-body="true" data-pagefind-meta="kind:Service"'));
  it("prints whose it is and the day of the site, which is not the day of printing", () => {
    expect(words(markup)).toContain("As the site was on Saturday 21 November 2026");
    expect(words(markup)).not.toContain("Printed on");
  });
  it("holds no script and no style of its own", () =>
    expect(markup).not.toMatch(/<style| style="| on[a-z]+="/));
});
