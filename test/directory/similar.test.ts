import { expect, it } from "vitest";
import { similarServices } from "../../src/directory/similar.ts";
import { addressesOf, placesAndWays } from "../../src/shortlist/records.ts";
import { whereText } from "../../src/components/entry-card/card-facts.ts";
import { exampleLibrary, type Written } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";
import { outOfOrder } from "../in-order.ts";

const circle = examples.services["baby-circle"];
const at = (last: number, name: string, latitude: number, more: Written = {}): Written => ({
  ...circle,
  name,
  id: `6f1c2f0e-3b1a-4d59-9a5e-0000000007${last}`,
  locations: [{ name: "Surgery", address1: `${last} Long Lane`, latitude, longitude: -0.1 }],
  ...more,
});

const library = exampleLibrary({
  more: {
    services: {
      one: at(10, "One", 53.5),
      "a-far": at(11, "A far one", 53.59),
      "z-near": at(12, "Z near one", 53.501),
      "m-phone": at(13, "M by phone", 53.5, { locations: [], delivery: ["phone"] }),
      "b-other": at(14, "B other need", 53.5, { needs: ["feeling-safe"] }),
      both: at(15, "Both", 53.5, { delivery: ["in person", "phone", "online", "at home"] }),
    },
  },
});
const one = library.entry("services", "one");

it("similar help is told nearest first, and help by phone is near enough", () => {
  const names = similarServices(one, library, 20).map(({ name }) => name);
  expect(outOfOrder(names, "Z near one", "M by phone", "A far one")).toEqual([]);
  expect(names).not.toContain("B other need");
  expect(names).not.toContain("One");
});

it("without a place of its own, similar help is A to Z", () => {
  const phone = library.entry("services", "m-phone");
  const names = similarServices(phone, library, 20).map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
});

it("similar help goes by the specific topic, never by a broad one alone", () => {
  // Of 17 running services, 3 are for babies and 15 are about joining in, two of the three too.
  const clubs = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `club-${index}`,
      at(20 + index, `Club ${index}`, 53.5, { needs: ["joining-in"] }),
    ]),
  );
  const place = exampleLibrary({
    more: {
      services: {
        ...clubs,
        "toddler-tea": { ...examples.services["toddler-tea"], needs: ["joining-in"] },
        "pram-walk": at(30, "Pram walk", 53.5, { needs: ["baby-and-toddler", "joining-in"] }),
        "far-songs": at(31, "Far songs", 53.6, { needs: ["baby-and-toddler", "joining-in"] }),
      },
    },
  });
  const of = (slug: string) =>
    similarServices(place.entry("services", slug), place, 20).map(({ name }) => name);
  expect(of("pram-walk")).toEqual(["Far songs", "Baby Circle"]);
  expect(of("club-0")).toContain("Club 1");
  const [first] = of("club-0");
  expect(first).toMatch(/^Club/);
});

it("similar help begins with what is chiefly about the same", () => {
  // The club has more in common with the walk; the songs are chiefly about babies, as the walk is.
  const place = exampleLibrary({
    more: {
      services: {
        walk: at(40, "Walk", 53.5, { needs: ["baby-and-toddler", "joining-in"] }),
        club: at(41, "Club", 53.5, { needs: ["joining-in", "baby-and-toddler", "feeling-safe"] }),
        songs: at(42, "Songs", 53.6, { needs: ["baby-and-toddler", "feeling-safe"] }),
      },
    },
  });
  const names = similarServices(place.entry("services", "walk"), place, 20).map(({ name }) => name);
  expect(outOfOrder(names, "Songs", "Club")).toEqual([]);
});

it("a number or a website is no place beside an address", () => {
  const both = library.entry("services", "both");
  expect(addressesOf(both, library)).toEqual(["Surgery, 15 Long Lane"]);
  expect(whereText(both, library)).not.toMatch(/phone|online/i);
  expect(placesAndWays(library.entry("services", "m-phone"), library)).toContain("By phone");
});
