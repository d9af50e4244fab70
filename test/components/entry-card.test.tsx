import { describe, expect, it } from "vitest";
import { CardList } from "../../src/components/card-list/card-list.tsx";
import {
  type CardEntry,
  cardFacts,
  cardLines,
} from "../../src/components/entry-card/card-facts.ts";
import { EntryCard } from "../../src/components/entry-card/entry-card.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { html, words } from "./render.ts";

const library = exampleLibrary();
const card = (collection: "services" | "hubs" | "programmes", slug: string): string =>
  html(
    <CardList>
      <EntryCard entry={library.entry(collection, slug) as CardEntry} library={library} />
    </CardList>,
  );
describe("a card", () => {
  it("tells what is known in one line, in the same order everywhere", () => {
    expect(words(card("services", "toddler-tea"))).toContain(
      "From birth to age 4 · Free · Every Tuesday, 10am to 11:30am, in school term time ·",
    );
    expect(words(card("services", "toddler-tea"))).not.toContain("Not known yet");
  });

  it("of a static list tells the next session by its date, and when that is over", () => {
    const markup = card("services", "toddler-tea");
    expect(words(markup)).toMatch(
      /Next: Tuesday \d+ \w+ \d{4}, 10am to 11:30am, if it is school term time/,
    );
    expect(markup).toMatch(/<live-days[^>]*><p[^>]*data-until="\d{4}-\d\d-\d\dT11:30"/);
    expect(words(card("services", "baby-circle"))).not.toContain("Next:");
    const entry = library.entry("services", "toddler-tea");
    const past = { ...entry, status: "past" } as unknown as CardEntry;
    expect(words(html(<EntryCard entry={past} library={library} />))).not.toContain("Next:");
    const found = <EntryCard entry={entry as CardEntry} library={library} data={{}} />;
    expect(words(html(found))).not.toContain("Next:");
  });

  it("names what is not known in one line", () => {
    expect(words(card("services", "baby-circle"))).toContain(
      "Not known yet: ages, cost, times, how to join",
    );
    expect(words(card("services", "baby-circle"))).not.toMatch(/Not stated|Ask them/);
  });

  it("has how to join last, as a phone cuts off the end, and not that its page says so", () => {
    const entry = library.entry("services", "baby-circle");
    const lines = (changed: Partial<typeof entry>) => {
      const { known, unknown, join } = cardLines({ ...entry, ...changed }, library);
      return [known.at(-1), unknown.at(-1), join];
    };
    expect(lines({ access: ["ask for yourself"] }).slice(1)).toEqual(["times", "Ask for yourself"]);
    expect(lines({ access: [] }).slice(1)).toEqual(["how to join", undefined]);
    const onPage = lines({ access: [], applicationProcess: "Fill in a form." });
    expect(onPage.slice(1)).toEqual(["times", undefined]);
    expect(onPage[0]).not.toMatch(/page/);
    const markup = html(
      <EntryCard
        entry={{ ...entry, access: ["ask for yourself"] } as unknown as CardEntry}
        library={library}
      />,
    );
    expect(words(markup)).toMatch(/Not known yet: ages, cost, times Ask for yourself/);
  });

  it("asks nobody what a doctor or a line about danger costs, or for which age", () => {
    const service = library.entry("services", "baby-circle");
    const labels = (changed: Partial<typeof service>) =>
      cardFacts(
        { ...service, minimumAge: undefined, maximumAge: undefined, costOptions: [], ...changed },
        library,
      ).map(({ label }) => label);
    expect(labels({ crisis: false, sensitive: false })).toEqual(
      expect.arrayContaining(["Who for", "Cost"]),
    );
    const danger = labels({ sensitive: true, delivery: ["phone"] });
    expect(danger).not.toContain("Cost");
    expect(danger).not.toContain("Who for");
  });

  it("of something closed says so and gives no times to go", () => {
    const markup = card("services", "night-walk");
    expect(words(markup)).toBe("Service Closed for good Night Walk Ended.");
  });

  it("has on paper its street, number and website in one line, where it is handed out", () => {
    const entry = {
      ...library.entry("services", "toddler-tea"),
      phones: [{ number: "01632 960009" }],
      website: "https://www.example.org/tea/",
    } as unknown as CardEntry;
    const paper = (handout: boolean) =>
      /<p class="hand-out"[^>]*>(.*?)<\/p>/.exec(
        html(
          <CardList>
            <EntryCard entry={entry} library={library} handout={handout} />
          </CardList>,
        ),
      )?.[1];
    expect(paper(true)).toMatch(/^Ring 01632 960009 · .* · example\.org\/tea$/);
    expect(paper(false)).toBeUndefined();
  });

  it("can be found by the finder", () =>
    expect(card("services", "toddler-tea")).toContain(
      'data-slug="toddler-tea" data-collection="services"',
    ));
});
