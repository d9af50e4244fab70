import { describe, expect, it } from "vitest";
import { CardList } from "../../src/components/card-list/card-list.tsx";
import type { CardEntry } from "../../src/components/entry-card/card-facts.ts";
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
const labels = (markup: string): string[] =>
  [...markup.matchAll(/<dt>([^<]+)/g)].map(([, label]) => label ?? "");

describe("a card", () => {
  it("has the same facts in the same order for everything", () => {
    const order = ["Who for", "Cost", "When", "Where", "Get in", "How sure"];
    for (const [collection, slug] of [
      ["services", "toddler-tea"],
      ["hubs", "harbour-hub"],
      ["programmes", "calm-days"],
    ] as const)
      expect(labels(card(collection, slug))).toEqual(order);
  });

  it("tells what is known", () => {
    expect(words(card("services", "toddler-tea"))).toContain(
      "Who for From birth to age 4 Cost Free When Every Tuesday, 10am to 11:30am, in school term time",
    );
  });

  it("is honest about what is not", () => {
    expect(words(card("services", "baby-circle"))).toMatch(
      /Who for Ages not stated Cost Not stated When Ask them .* Get in Ask them/,
    );
  });

  it("of something closed says so and gives no times to go", () => {
    const markup = card("services", "night-walk");
    expect(words(markup)).toBe("Service Closed for good Night Walk Ended.");
  });

  it("can be found by the finder", () =>
    expect(card("services", "toddler-tea")).toContain(
      'data-slug="toddler-tea" data-collection="services"',
    ));
});
