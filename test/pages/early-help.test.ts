import { describe, expect, it } from "vitest";
import { load } from "cheerio";
import { listedEntries, listingOf } from "../../src/directory/listing-of.ts";
import { find } from "../../src/finder/find.ts";
import { NOTHING_CHOSEN } from "../../src/finder/listing.ts";
import { guidancePage } from "../../src/pages/early-help/guidance-page.tsx";
import { helpAtLevel } from "../../src/pages/early-help/guidance.ts";
import { levelPage, levelsPage } from "../../src/pages/early-help/level-pages.tsx";
import {
  earlyHelpStart,
  professionalsStart,
  youngStart,
} from "../../src/pages/early-help/starts.tsx";
import { createLibrary } from "../../src/model/library.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { outOfOrder } from "../in-order.ts";
import { html, words } from "./markup.ts";

const library = exampleLibrary();

describe("guidance", () => {
  it("leads each reader to the page for the other", () => {
    expect(html(guidancePage(library.entry("guidance", "asking-early"), library))).toContain(
      'For professionals: <a href="/early-help/professionals/">',
    );
    expect(html(guidancePage(library.entry("guidance", "consent"), library))).toContain(
      'For families: <a href="/early-help/asking-early/">',
    );
  });
  it("has the two ways side by side, steps, words and what is not confirmed", () => {
    const entry = library.entry("guidance", "asking-early");
    const page = words(guidancePage({ ...entry, summary: "A start with early help." }, library));
    for (const part of [
      "Ask for yourself Go in.",
      "Ask with a professional’s help Somebody asks",
      "Tell somebody Anybody.",
      "Help as soon as a problem shows.",
      "A number.",
    ])
      expect(page).toContain(part);
  });
  it("says to professionals which numbers are answered at night", () => {
    const { content, data, today } = library;
    const [line] = content.helplines.filter(({ urgency }) => urgency === "emergency");
    const slug = line?.slug ?? "";
    const asked = (audience: "family" | "professional", always: readonly string[]): string => {
      const own = createLibrary(
        content,
        { ...data, urgent: { ...data.urgent, always: [...always] } },
        today,
      );
      const page = own.entry("guidance", "asking-early");
      return words(guidancePage({ ...page, audience, helplines: [slug] }, own));
    };
    const answered = `At night # These are answered day and night: ${line?.name}`;
    expect(asked("professional", [slug])).toContain(answered);
    expect(asked("professional", [])).not.toContain("At night");
    expect(asked("family", [slug])).not.toContain("At night");
  });
  it("says to professionals what is known of a child’s line at night", () => {
    const { content, data, today } = library;
    const running = content.helplines.filter(({ status }) => status === "active");
    const night = running.find(({ urgency }) => urgency === "emergency");
    const child = running.find((line) => line !== night);
    const asked = (hours: string | undefined): string => {
      const helplines = content.helplines.map((line) =>
        line === child
          ? {
              ...line,
              urgency: "child" as const,
              hours,
              phones: line.phones.map((phone) => ({ ...phone, hours: undefined })),
            }
          : line,
      );
      const own = createLibrary(
        { ...content, helplines },
        { ...data, urgent: { ...data.urgent, always: [night?.slug ?? ""] } },
        today,
      );
      const page = own.entry("guidance", "asking-early");
      const named = [night?.slug ?? "", child?.slug ?? ""];
      const shown = { ...page, audience: "professional" as const, helplines: named };
      return words(guidancePage(shown, own)).split("At night").slice(1).join("");
    };
    const hours = "From 5pm for emergencies.";
    expect(asked(hours)).toMatch(
      new RegExp(`^ # ${child?.name} ?: .*for emergencies\\. These are`),
    );
    expect(asked(undefined)).toMatch(/^ # These are answered/);
  });
  it("has the numbers, then what comes first, above the steps and the menu of the section", () => {
    const page = {
      ...examples.guidance["asking-early"],
      first: [{ title: "It is going on now", text: "It is happening: ring.\n\nLater?" }],
    };
    const shown = (helplines: readonly string[]) => {
      const own = exampleLibrary({
        more: { guidance: { "asking-early": { ...page, helplines } } },
      });
      return html(guidancePage(own.entry("guidance", "asking-early"), own));
    };
    const parts = ["It is going on now", "<p>It is happening: ring.</p><p>Later?</p>"];
    const steps = "What you can do";
    expect(
      outOfOrder(shown(["the-emergency-number"]), "tel:999", ...parts, steps, "section-nav"),
    ).toEqual([]);
    // Without a number for danger the menu is under the title.
    expect(outOfOrder(shown([]), "section-nav", ...parts, steps)).toEqual([]);
  });
  it("starts with a list for families, and one for professionals", () => {
    expect(html(earlyHelpStart(library))).toContain('href="/early-help/asking-early/"');
    expect(html(earlyHelpStart(library))).not.toContain(
      'href="/early-help/professionals/consent/"',
    );
    expect(html(professionalsStart(library))).toContain(
      'href="/early-help/professionals/consent/"',
    );
    expect(professionalsStart(library).head.title).toBe("Early help for professionals");
  });
});

describe("the start of the young people's part", () => {
  const [first, second] = library.content.helplines.filter(({ status }) => status === "active");
  const withPage = (helplines: readonly string[], always: readonly string[]): string => {
    const page = { ...examples.guidance["asking-early"], audience: "young", helplines };
    const { content, data, today } = exampleLibrary({ more: { guidance: { "who-asks": page } } });
    const urgent = { ...data.urgent, always: [...always] };
    return words(youngStart(createLibrary(content, { ...data, urgent }, today)));
  };
  it("has the lines of its pages that are answered day and night", () => {
    const [one = "", other = ""] = [first?.slug, second?.slug];
    const shown = withPage([one, other], [one]);
    expect(shown).toMatch(new RegExp(`Ring or text, day or night .*${first?.name}`));
    expect(shown).not.toContain(second?.name);
  });
  it("leads at once to the ends of the guide that cannot wait", () => {
    const { guide } = library.data;
    const endings = guide.endings.map((ending, at) => ({
      ...ending,
      youngStart: at === 0 ? "Nowhere to sleep" : undefined,
    }));
    const own = createLibrary(
      library.content,
      { ...library.data, guide: { ...guide, endings } },
      library.today,
    );
    const link = `href="/where-to-start/${endings[0]?.id}/"`;
    expect(html(youngStart(own))).toContain(link);
    expect(words(youngStart(own))).toMatch(/Nowhere to sleep.*What is it about\?/);
    expect(html(youngStart(library))).not.toContain(link);
  });
  it("says nothing of numbers when no line of its pages is answered at night", () => {
    expect(withPage([first?.slug ?? ""], [])).not.toContain("Ring or text");
    expect(withPage([], [first?.slug ?? ""])).not.toContain("Ring or text");
  });
});

describe("levels of need", () => {
  it("list the services and programmes that answer them", () => {
    expect(helpAtLevel(library, "open-to-all").map(({ name }) => name)).toEqual([
      "Baby Circle",
      "Calm Days",
      "Toddler Tea",
    ]);
    expect(html(levelPage(library.entry("levels", "open-to-all"), library))).toContain(
      'href="/services/toddler-tea/"',
    );
  });
  it("count what the finder shows for them, and say of each that does not run here", () => {
    const mixed = exampleLibrary({
      more: {
        services: {
          "baby-circle": { ...examples.services["baby-circle"], status: "planned" },
          "toddler-tea": { ...examples.services["toddler-tea"], status: "past" },
        },
        programmes: {
          "calm-days": { ...examples.programmes["calm-days"], local: "was offered" },
        },
      },
    });
    const $ = load(html(levelsPage(mixed)));
    for (const { slug } of mixed.content.levels) {
      const link = $(`a[href="/find/?level=${slug}"]`);
      const found = find(
        listedEntries(mixed).map((entry) => listingOf(entry, mixed)),
        { ...NOTHING_CHOSEN, picked: { ...NOTHING_CHOSEN.picked, level: [slug] } },
      );
      expect(link.text() || "0").toMatch(new RegExp(`^${found.sure.length}\\b`));
    }
    const page = html(levelPage(mixed.entry("levels", "open-to-all"), mixed));
    expect(page).toContain("Ran in the past, not known to run now");
    expect(page).toContain("Planned");
  });
  it("keep what is not known to run apart from what offers it, and count it", () => {
    const mixed = exampleLibrary({
      more: {
        services: {
          "baby-circle": { ...examples.services["baby-circle"], status: "planned" },
        },
        programmes: {
          "calm-days": { ...examples.programmes["calm-days"], local: "was offered" },
        },
      },
    });
    const $ = load(html(levelPage(mixed.entry("levels", "open-to-all"), mixed)));
    const others = $("details").filter((_, one) =>
      $(one).children("summary").text().startsWith("Not known to run here now (2)"),
    );
    const names = (links: typeof others): string[] => links.toArray().map((link) => $(link).text());
    expect(names(others.find("a"))).toEqual(["Baby Circle", "Calm Days"]);
    others.remove();
    const offers = $("h2").filter((_, one) => $(one).text() === "Services that offer this");
    expect(names(offers.parent().find(".level-services a"))).toEqual(["Toddler Tea"]);
    expect(words(levelsPage(mixed))).toContain("listed here, 2 of them not known to run now.");
  });
  it("name six services, and the others on a press", () => {
    const more = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [
        `group-${index}`,
        {
          ...examples.services["toddler-tea"],
          name: `Group ${index}`,
          id: `6f1c2f0e-3b1a-4d59-9a5e-00000000040${index}`,
        },
      ]),
    );
    const own = exampleLibrary({ more: { services: more } });
    const offered = helpAtLevel(own, "open-to-all").length;
    expect(offered).toBeGreaterThan(6);
    const $ = load(html(levelPage(own.entry("levels", "open-to-all"), own)));
    expect($(".level-services a").length).toBe(6);
    const others = $("details").filter((_, one) => $(one).text().startsWith(`See all ${offered}`));
    expect(others.find("a").length).toBe(offered - 6);
  });
  it("are drawn as stairs with every name whole, inside the drawing, and no number", () => {
    const long = "Help with a name so long that it needs several lines of a drawing to be read";
    const own = exampleLibrary({
      more: { levels: { "open-to-all": { ...examples.levels["open-to-all"], familyName: long } } },
    });
    const $ = load(html(levelsPage(own)));
    const drawing = $("svg.level-steps");
    const wordsOf = (kind: string) =>
      drawing
        .find(`.level-steps__${kind}`)
        .toArray()
        .map((line) => $(line).text());
    const top = own.content.levels.toSorted((a, b) => b.order - a.order);
    expect(wordsOf("name").join(" ")).toBe(top.map(({ familyName }) => familyName).join(" "));
    expect(wordsOf("official").join(" ")).toBe(top.map(({ name }) => name).join(" "));
    expect(drawing.attr("aria-label")).toContain(`From the lowest step: ${long};`);
    expect(drawing.text()).not.toMatch(/\d/);
    const lowest = drawing
      .find("text")
      .toArray()
      .map((line) => parseFloat($(line).attr("y") ?? ""));
    expect(Math.max(...lowest)).toBeLessThan(parseFloat(drawing.attr("height") ?? ""));
    expect(Math.max(...wordsOf("name").map(({ length }) => length))).toBeLessThan(33);
  });
  it("are in the family’s words and the professional’s, and are never numbered", () => {
    const page = words(levelsPage(library));
    expect(page).toMatch(
      /Help for everybody Official name: Universal\..*For families Just go\. For professionals No assessment\./,
    );
    expect(page).not.toMatch(/[Ll]evel \d|<ol/);
  });
});
