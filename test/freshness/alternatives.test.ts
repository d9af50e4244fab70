import { describe, expect, it } from "vitest";
import { render } from "preact-render-to-string";
import { ClosedNotice } from "../../src/components/closed-notice/closed-notice.tsx";
import { alternatives } from "../../src/freshness/alternatives.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";

const base = examples.services["baby-circle"];
const id = (last: number): string => `7f1c2f0e-3b1a-4d59-9a5e-0000000000${last}`;
const area = (slug: string, north: number, kind: "ward" | "borough" = "ward") => ({
  id: slug,
  name: slug,
  kind,
  code: undefined,
  latitude: north,
  longitude: 0,
  sectors: [],
});
const service = (last: number, name: string, more: object) => ({
  ...base,
  id: id(last),
  name,
  ...more,
});

const { places: own } = placeData();
const places = {
  ...own,
  areas: [
    ...own.areas,
    area("here", 53.5),
    area("next-door", 53.51),
    area("far-off", 53.9),
    area("everywhere", 53.5, "borough"),
  ],
};
const closed = { status: "defunct", needs: ["baby-and-toddler"], serviceAreas: ["here"] };
const services = {
  "closed-one": service(10, "Closed one", { ...closed, closure: { reason: "It ended." } }),
  "closed-with-advice": service(11, "Closed with advice", {
    ...closed,
    closure: { reason: "It ended.", hubs: ["harbour-hub"], services: ["gone-too", "next"] },
  }),
  "gone-too": service(12, "Gone too", { status: "defunct", closure: { reason: "It ended." } }),
  next: service(13, "Next", { serviceAreas: ["next-door"] }),
  far: service(14, "Far", { serviceAreas: ["far-off"] }),
  all: service(15, "All", { serviceAreas: ["everywhere"] }),
  other: service(16, "Other need", { serviceAreas: ["here"], needs: ["joining-in"] }),
  hidden: service(17, "Hidden", { serviceAreas: ["here"], sensitive: true }),
};
const library = exampleLibrary({ more: { services }, data: { places } });
const instead = (slug: string) =>
  alternatives(library.entry("services", slug), library).map((entry) => entry.slug);

describe("alternatives to a closed entry", () => {
  it("are those that the editor named, as far as they run", () =>
    expect(instead("closed-with-advice")).toEqual(["harbour-hub", "next"]));
  it("are named with where a hub is, and whom to ring", () => {
    const notice = render(
      ClosedNotice({ entry: library.entry("services", "closed-with-advice"), library }) as never,
    );
    const hub = library.entry("hubs", "harbour-hub");
    const [phone] = hub.phones;
    expect(notice).toContain(`In ${library.area(hub.area ?? "").name}.`);
    expect(notice).toContain(`Ring ${phone?.number}`);
  });
  it("are otherwise the nearest that share a need: what serves everybody, then the next area, then the far one", () =>
    expect(instead("closed-one")).toEqual(["all", "next", "far"]));
  it("never name what is closed, sensitive or about something else", () => {
    for (const slug of ["gone-too", "other", "hidden"])
      expect(instead("closed-one")).not.toContain(slug);
  });
  it("of a hub are hubs", () => {
    const hubs = {
      "shut-hub": {
        ...examples.hubs["harbour-hub"],
        id: id(30),
        name: "Shut hub",
        status: "defunct",
        closure: { reason: "Shut." },
      },
    };
    const other = exampleLibrary({ more: { hubs } });
    expect(alternatives(other.entry("hubs", "shut-hub"), other).map(({ slug }) => slug)).toEqual([
      "harbour-hub",
    ]);
  });
  it("of a programme are courses and services that share a need", () => {
    const programmes = {
      "old-course": {
        ...examples.programmes["calm-days"],
        id: id(40),
        name: "Old course",
        status: "defunct",
        closure: { reason: "Ended." },
      },
    };
    const other = exampleLibrary({ more: { programmes } });
    expect(
      alternatives(other.entry("programmes", "old-course"), other).map(({ slug }) => slug),
    ).toEqual(["baby-circle", "calm-days", "toddler-tea"]);
  });
});
