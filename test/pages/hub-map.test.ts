/** The list of hubs and the map beside it. */
import { describe, expect, it } from "vitest";
import { askInsteadOf } from "../../src/directory/ask-instead.ts";
import { hasClosed, isRunning } from "../../src/format/standing.ts";
import { hubsPage } from "../../src/pages/directory-index.tsx";
import { hubPlaces, numbersOf } from "../../src/pages/directory/hub-map.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { html, words } from "./markup.ts";

const library = exampleLibrary();
const open = library.content.hubs.filter((hub) => !hasClosed(hub));

describe("the page of hubs", () => {
  const page = hubsPage(library);
  const places = hubPlaces(open, library);

  it("has a map with each hub whose place is known, by the number in the list", () => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.map(({ number }) => number)).toEqual(places.map((_, index) => index + 1));
    expect(html(page).match(/class="area-map__hole"/g)).toHaveLength(places.length);
    const numbers = open.flatMap((hub) => numbersOf(hub, places));
    expect(html(page).match(/class="hub-list__number"/g)).toHaveLength(numbers.length);
  });

  it("has no map and no numbers where no place is known", () => {
    const none = hubPlaces([], library);
    expect([none, open.flatMap((hub) => numbersOf(hub, none))]).toEqual([[], []]);
  });

  it("says for each hub that runs whom to ring, its own number first", () => {
    const running = open.filter(isRunning);
    expect(running.length).toBeGreaterThan(0);
    for (const hub of running) {
      const number = (hub.phones[0] ?? askInsteadOf(hub, library)?.phones[0])?.number;
      if (number !== undefined) expect(words(page), hub.name).toContain(number);
    }
  });
});
