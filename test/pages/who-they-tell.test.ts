import { describe, expect, it } from "vitest";
import { ASK_FIRST, PRIVATE } from "../../src/format/privacy.ts";
import { whoIsTold } from "../../src/directory/for-young-people.ts";
import { guidancePage } from "../../src/pages/early-help/guidance-page.tsx";
import { youngStart } from "../../src/pages/early-help/starts.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { words } from "./markup.ts";

const base = { ...examples.services["baby-circle"], minimumAge: 11, maximumAge: 18 };
const id = (last: number): string => `6f1c2f0e-3b1a-4d59-9a5e-0000000004${last}`;

const TELLING = {
  title: "Telling somebody",
  audience: "young",
  order: 1,
  summary: "You can.",
  services: ["baby-circle", "quay-chat"],
  checked,
  body: "Words.",
};

const library = exampleLibrary({
  more: {
    services: {
      "quay-chat": { ...base, id: id(10), name: "Quay Chat", confidential: true },
      "quay-club": { ...base, id: id(11), name: "Quay Club" },
      "quay-old": { ...base, id: id(12), name: "Quay Old", status: "past" },
      "quay-all": { ...base, id: id(13), name: "Quay All", minimumAge: 0, maximumAge: 19 },
    },
    guidance: {
      telling: TELLING,
    },
  },
});
const service = (slug: string) => words(servicePage(library.entry("services", slug), library));

describe("who a youth service tells", () => {
  it("is known, or has to be asked first: by its ages, or as the young pages name it", () => {
    const { confidential, notKnown } = whoIsTold(library.content.services, library);
    expect(confidential.map(({ name }) => name)).toEqual(["Quay Chat"]);
    expect(notKnown.map(({ name }) => name)).toEqual(["Baby Circle", "Quay Club"]);
  });
  it("is asked by the ages that the place counts as young", () => {
    const { taxonomy } = library.data;
    const older = exampleLibrary({
      data: { taxonomy: { ...taxonomy, youngAges: { from: 12, to: 25 } } },
      more: { services: { "quay-club": { ...base, id: id(11), name: "Quay Club" } } },
    });
    expect(whoIsTold(older.content.services, older).notKnown).toEqual([]);
  });
  it("is no question where people tell nothing private", () => {
    const { taxonomy } = library.data;
    const needs = taxonomy.needs.map((need) => ({ ...need, toldInPrivate: undefined }));
    const open = exampleLibrary({
      data: { taxonomy: { ...taxonomy, needs } },
      more: { services: { "quay-club": { ...base, id: id(11), name: "Quay Club" } } },
    });
    expect(whoIsTold(open.content.services, open).notKnown).toEqual([]);
    expect(words(servicePage(open.entry("services", "quay-club"), open))).not.toContain(ASK_FIRST);
  });
  it("is no question for a place, a website or a line to ring in danger", () => {
    const named = ["baby-circle", "quay-park", "quay-site", "quay-line"];
    const own = exampleLibrary({
      more: {
        services: {
          "quay-park": { ...base, id: id(20), name: "Quay Park", venue: true },
          "quay-site": { ...base, id: id(21), name: "Quay Site", delivery: ["online"] },
          "quay-line": {
            ...base,
            id: id(22),
            name: "Quay Line",
            delivery: ["phone"],
            phones: [{ helpline: "child-line-example" }],
          },
        },
        guidance: { telling: { ...TELLING, services: named } },
      },
    });
    const { confidential, notKnown } = whoIsTold(own.content.services, own);
    expect([...confidential, ...notKnown].map(({ name }) => name)).toEqual(["Baby Circle"]);
  });
  it("is on the page of the service, and on no other's", () => {
    expect(service("quay-chat")).toContain(PRIVATE);
    expect(service("quay-chat")).not.toContain(ASK_FIRST);
    expect(service("quay-club")).toContain(ASK_FIRST);
    expect(service("baby-circle")).toContain(ASK_FIRST);
    for (const other of ["toddler-tea", "quay-old", "quay-all"])
      expect(service(other)).not.toContain(ASK_FIRST);
  });
  it("is in the young people's part, all services at its start, its own on a page", () => {
    expect(words(youngStart(library))).toContain(
      `Who will these services tell? ${PRIVATE} Quay Chat ${ASK_FIRST} Baby Circle Quay Club`,
    );
    const page = words(guidancePage(library.entry("guidance", "telling"), library));
    expect(page).toContain(
      `Who will these services tell? ${PRIVATE} Quay Chat ${ASK_FIRST} Baby Circle`,
    );
    expect(page).not.toContain("Quay Club");
  });
});
