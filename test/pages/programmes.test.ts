import { describe, expect, it } from "vitest";
import { hubPage } from "../../src/pages/hub-page.tsx";
import { levelPage } from "../../src/pages/early-help/level-pages.tsx";
import { programmePage } from "../../src/pages/programme-page.tsx";
import { familyProgrammes } from "../../src/pages/programmes/family-programmes.ts";
import { programmesPage } from "../../src/pages/programmes/programmes-page.tsx";
import { sideBySidePage } from "../../src/pages/programmes/side-by-side-page.tsx";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { html, words } from "./markup.ts";
import { outOfOrder } from "../in-order.ts";

const [slug = "", example] = Object.entries(examples.programmes)[0] ?? [];
const id = (last: number): string => `00000000-0000-4000-8000-00000000081${last}`;
const programme = (change: object) => ({ ...example, ...change });
const library = exampleLibrary({
  more: {
    programmes: {
      [slug]: programme({
        name: "Calm Days",
        local: "offered",
        audience: "families",
        minimumAge: 3,
        maximumAge: 6,
        length: "Six weeks",
        rating: "3 out of 4+, Example Foundation, 2024",
        creche: "Yes, for under-fives.",
        travel: "A bus stops outside.",
      }),
      far: programme({
        id: id(1),
        name: "Aardvark Course",
        local: "not found",
        audience: "families",
        minimumAge: 13,
        maximumAge: 16,
        length: undefined,
        rating: undefined,
        evidence: undefined,
        creche: undefined,
        costOptions: undefined,
      }),
    },
  },
});

describe("the list of programmes", () => {
  const page = words(programmesPage(library));
  it("compares age, length, evidence and whether it is here", () => {
    expect(page).toMatch(
      /Calm Days .*3 to 6 .*How long: Six weeks .*3 out of 4\+, Example Foundation, 2024 .*Offered here/,
    );
    expect(page).toMatch(/We have not found them here\..*Aardvark Course .*How long: Not known/);
    expect(page).toMatch(/Aardvark Course .*What studies say: No study found/);
  });
  it("says “offered here” above the list only where one is", () => {
    const listed = (local: string): string =>
      words(
        programmesPage(
          exampleLibrary({
            more: { programmes: { [slug]: programme({ local, audience: "families" }) } },
          }),
        ),
      );
    expect(listed("offered")).toContain("Offered here, or once offered or planned here");
    expect(listed("was offered")).toContain("Once offered or planned here");
    expect(listed("was offered")).not.toContain("Offered here");
  });
  it("has those that are not offered here last, and says so", () => {
    const heading = "Not offered here, as far as we know";
    expect(outOfOrder(page, "Calm Days", heading, "Aardvark Course")).toEqual([]);
  });
  it("tells which might suit, by worry and by the age of the child", () => {
    expect(page).toContain("By what worries you");
    const byAge = page.slice(page.indexOf("By the age of your child"));
    expect(byAge).toMatch(
      /^By the age of your child 0 to 4 Calm Days \. Ages 3 to 6\. Offered here\. Not offered/,
    );
  });
  it("says there who each is for, where that is known", () => {
    const told = exampleLibrary({
      more: {
        programmes: {
          [slug]: programme({ audience: "families", eligibility: "Families by the sea" }),
        },
      },
    });
    const part = words(programmesPage(told)).split("By what worries you")[1] ?? "";
    expect(part).toContain("Calm Days . Families by the sea. ");
  });
  it("keeps the roles of a table where a phone shows blocks", () =>
    expect(html(programmesPage(library))).toMatch(
      /<table class="compare-table" role="table".*<tr role="row">.*<td role="cell">/s,
    ));
});

describe("a rating", () => {
  it.each([programmesPage, sideBySidePage])("is explained, with the words it uses", (view) => {
    const [term] = library.content.glossary;
    const used = exampleLibrary({
      more: {
        programmes: {
          [slug]: programme({ audience: "families", rating: `3 out of 4+, ${term?.term}, 2024` }),
        },
      },
    });
    const page = words(view(used));
    expect(page).toMatch(/An evidence rating says how sure we can be/);
    expect(page.slice(page.indexOf("An evidence rating"))).toContain(term?.meaning);
    expect(words(view(library))).not.toContain(term?.meaning);
  });
});

describe("programmes side by side", () => {
  it("are chosen by their short names, and named whole in the table", () => {
    const named = exampleLibrary({
      more: {
        programmes: {
          far: programme({ id: id(2), audience: "families", name: "Far (A Long Name)" }),
        },
      },
    });
    const markup = html(sideBySidePage(named));
    expect(markup).toMatch(/<label class="compare-columns__choice" for="compare-\d+">Far<\/label>/);
    expect(markup).toContain(">Far (A Long Name)</a>");
  });
  it("can all be chosen, and the hint says how many", () => {
    const markup = html(sideBySidePage(library));
    const count = markup.match(/type="checkbox"/g)?.length ?? 0;
    expect(count).toBe(familyProgrammes(library).length);
    expect(words(sideBySidePage(library))).toContain(`Choose two or more, up to all ${count}.`);
  });
  it("are none until somebody chooses", () => {
    const markup = html(sideBySidePage(library));
    expect(markup).toContain('type="checkbox"');
    expect(markup).not.toMatch(/<input[^>]*\bchecked\b/);
  });
});

describe("the page of a programme", () => {
  it.each([
    [{ local: "offered" }, "Who runs it here"],
    [{ local: "was offered" }, "Who ran it here"],
    [{ local: "planned" }, "Who planned it here"],
    [{ local: "not found" }, "Who runs it elsewhere"],
    [{ local: "offered", status: "past" }, "Who ran it here"],
    [{ local: "offered", status: "planned" }, "Who planned it here"],
  ] as const)("that is %j says “%s”", (parts, label) => {
    const organisation = Object.keys(examples.organisations)[0];
    const its = exampleLibrary({
      more: { programmes: { far: programme({ id: id(2), organisation, ...parts }) } },
    });
    const page = words(programmePage(its.entry("programmes", "far"), its));
    expect(/Who (?:runs|ran|planned) it (?:here|elsewhere)/.exec(page)?.[0]).toBe(label);
  });
  it("says what is known for a parent, and what is not", () => {
    expect(words(programmePage(library.entry("programmes", slug), library))).toContain(
      "Yes, for under-fives.",
    );
    expect(words(programmePage(library.entry("programmes", "far"), library))).toMatch(
      /Not known yet How it works, what it costs you, how long it takes.* and whether there is a crèche\. (?!Ask before)/,
    );
    const offered = exampleLibrary({
      more: { programmes: { far: programme({ id: id(2), local: "offered" }) } },
    });
    expect(words(programmePage(offered.entry("programmes", "far"), offered))).toContain(
      "whether there is a crèche. Ask before you join.",
    );
  });
});

describe("a level of need", () => {
  const [name = "", level] = Object.entries(examples.levels)[0] ?? [];
  it("answers each question in both voices, and says when no service is listed", () => {
    const asked = exampleLibrary({
      more: {
        levels: {
          [name]: {
            ...level,
            looksLikeAtWork: ["One need"],
            familyCan: ["Go once"],
            professionalCan: ["Ring together"],
            whoHelps: ["Neighbours"],
            askForYourself: "Go in.",
            professionalAsks: "Ask first.",
          },
          other: { ...level, name: "Other", familyName: "Other help", order: 3 },
        },
      },
    });
    const page = words(levelPage(asked.entry("levels", name), asked));
    for (const part of [
      "What you can do # For families Go once For professionals Ring together",
      "How to get it # For families Go in. For professionals Ask first.",
      "Who helps # Neighbours",
    ])
      expect(page).toContain(part);
    expect(words(levelPage(asked.entry("levels", "other"), asked))).toContain(
      "None is listed here yet.",
    );
  });
});

describe("a family hub", () => {
  it("says of each service that it is meant to have whether it is known to be there", () => {
    const hub = library.content.hubs.find(({ status }) => status === "active")!;
    const [first, service] = Object.entries(examples.services)[0]!;
    const page = words(hubPage(hub, library));
    expect(page).toContain("What a family hub is meant to have");
    expect(page).toMatch(/Ask whether it is here: \d+ things .*elp with feeding a baby/);
    const known = exampleLibrary({
      more: {
        services: {
          [first]: {
            ...service,
            status: "active",
            needs: ["baby-and-toddler"],
            locations: [{ hub: hub.slug }],
            checked: {
              ...service.checked,
              confidence: "confirmed",
              confirmedOn: service.checked.on,
              confirmedBy: "phone",
            },
          },
        },
      },
    });
    expect(words(hubPage(known.entry("hubs", hub.slug), known))).toContain(
      "We know of this here Stay and play",
    );
  });
});

describe("the journey to a programme", () => {
  const page = (change: object): string => {
    const own = exampleLibrary({ more: { programmes: { [slug]: programme(change) } } });
    return words(programmePage(own.entry("programmes", slug), own));
  };
  it("is told where it is known", () =>
    expect(page({ travel: "A bus stops outside.", delivery: ["in person"] })).toMatch(
      /Getting there A bus stops outside\.(?!.*help with the journey)/,
    ));
  it("is among what is not known, unless nobody goes there", () => {
    expect(page({ delivery: ["in person"] })).toContain("help with the journey");
    expect(page({ delivery: ["online"] })).not.toMatch(/help with the journey|Getting there/);
  });
});
