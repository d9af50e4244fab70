/** The records of the shortlist and their wording. */
import { describe, expect, it } from "vitest";
import type { ListRecord } from "../../src/shortlist/record.ts";
import { listRecords, recordOf } from "../../src/shortlist/records.ts";
import { shortIdOf } from "../../src/shortlist/short-id.ts";
import {
  asHtml,
  asText,
  entriesOf,
  factsOf,
  type Handed,
  phoneText,
  warningText,
} from "../../src/shortlist/texts.ts";
import { webName } from "../../src/format/addresses.ts";
import { hub, libraryOf, location, programme, service } from "../search/library.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { townLibrary } from "../fixtures/town.ts";

const own = (id: string) => ({ id: `00000000-0000-4000-8000-00000000000${id}` });

describe("the records", () => {
  it("hold every entry of the directory, helpline and event once, closed ones too, each with an id of its own", () => {
    const library = townLibrary();
    const { entries } = listRecords(library);
    const { services, hubs, programmes, helplines, events } = library.content;
    expect(entries.map(({ url }) => url).sort()).toEqual(
      [...services, ...hubs, ...programmes, ...helplines, ...events].map(({ url }) => url).sort(),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
  it("are in an order that does not depend on the machine", () => {
    const library = exampleLibrary();
    expect(JSON.stringify(listRecords(library))).toBe(JSON.stringify(listRecords(library)));
  });
  it("refuse two entries whose links would be mistaken", () => {
    expect(() =>
      listRecords(libraryOf({ services: [service("a", own("1")), service("b", own("1"))] })),
    ).toThrow(/Identifier: looks like that of .* Give the newer of the two a new one/);
  });
  it("never tell a secret address", () => {
    const entry = service("a", {
      locations: [
        location({
          confidential: true,
          name: "Rose House",
          address1: "1 Secret Street",
          postcode: "ZZ1 1ZZ",
        }),
      ],
    });
    const record = recordOf(entry, libraryOf({ services: [entry] }));
    expect(record.where).toEqual(["The address is secret, to keep people safe"]);
  });
  it("say where a programme and a service in a hub are", () => {
    const house = hub("house", {
      ...own("3"),
      name: "Harbour House",
      locations: [location({ name: "Harbour House", address1: "2 Quay Street" })],
    });
    const library = libraryOf({ hubs: [house] });
    expect(recordOf(programme("p", { hubs: ["house"] }), library).where).toContain(
      "Harbour House, 2 Quay Street",
    );
    const bySide = recordOf(service("s", { hubs: ["house"], delivery: ["phone"] }), library);
    expect([bySide.where, bySide.given]).toEqual([["Harbour House, 2 Quay Street"], "By phone"]);
    const both = service("t", {
      delivery: ["phone", "in person"],
      locations: [location({ confidential: true })],
    });
    expect(recordOf(both, library).given).toBe("By phone and in person");
  });
  it("say that a course is not found here, how to ask, and whom to ask instead", () => {
    const library = exampleLibrary();
    const askInstead = "child-line-example";
    const asked = {
      ...library,
      data: { ...library.data, site: { ...library.data.site, askInstead } },
    } as typeof library;
    const course = programme("p", {
      phones: [],
      local: "not found",
      audience: "families",
      delivery: ["in person", "online"],
      website: "https://example.org/",
      applicationProcess: "Ask at school.",
    });
    const record = recordOf(course, asked);
    expect(record).toMatchObject({
      here: "We have not found it being offered here",
      given: "In person and online",
      how: "Ask at school.",
      website: "https://example.org/",
    });
    expect(record.askInstead).toMatchObject({
      name: "Children’s desk",
      phones: [{ number: "01632 960003", hours: "Monday to Friday, 9am to 5pm" }],
    });
    const own = recordOf({ ...course, phones: asked.entry("hubs", "harbour-hub").phones }, asked);
    expect(own.askInstead).toBeUndefined();
  });
  it("of a helpline hold its numbers, to ring and to text, and when it is answered", () => {
    const library = exampleLibrary();
    const [first] = library.content.helplines;
    if (!first) throw new Error("The fixtures have no helpline.");
    const record = recordOf(
      {
        ...first,
        status: "active",
        phones: first.phones.slice(0, 1).map((phone) => ({
          ...phone,
          number: "01632 960009",
          hours: undefined,
        })),
        text: { number: "85258", word: "HELLO" },
        hours: "Day and night",
      } as typeof first,
      library,
    );
    expect([record.kind, record.closed]).toEqual(["Helpline", undefined]);
    expect(factsOf(record)).toEqual([
      ["Phone", "01632 960009"],
      ["Text", "HELLO to 85258"],
      ...(first.email === undefined ? [] : [["E-mail", first.email]]),
      ...(first.website === undefined ? [] : [["Website", webName(first.website)]]),
      ["When", "Day and night"],
      ["How sure", record.checked],
    ]);
    expect(recordOf({ ...first, status: "inactive" }, library).closed).not.toBe("");
  });
  it("of an event say when it is, or that it is off or over", () => {
    const library = exampleLibrary();
    const [first] = library.content.events;
    if (!first) throw new Error("The fixtures have no event.");
    const on = (parts: Partial<typeof first>) =>
      recordOf(
        {
          ...first,
          status: "scheduled",
          date: "2027-01-09",
          lastDate: undefined,
          startTime: "10:00",
          endTime: "12:00",
          ...parts,
        },
        library,
      );
    expect([on({}).when, on({}).closed]).toEqual([
      ["Saturday 9 January 2027, 10am to midday"],
      undefined,
    ]);
    expect([
      on({ status: "cancelled" }).closed,
      on({ status: "postponed" }).closed,
      on({ date: "2025-01-09" }).closed,
    ]).toEqual([
      "Cancelled. This is not going ahead.",
      "Put off. This is not on the day given here. Ask for the new date.",
      "It is over. It was on 9 January 2025.",
    ]);
    expect(
      on({
        locations: [
          location({ confidential: true, address1: "1 Secret Street" }),
        ] as typeof first.locations,
      }).where,
    ).toEqual(["The address is secret, to keep people safe"]);
  });
  it("of something closed say so, and give no way to go there", () => {
    const library = exampleLibrary();
    const record = recordOf(library.entry("services", "night-walk"), library);
    expect(record.closed).toMatch(/^Closed for good\./);
    expect([record.phones, record.where, record.when]).toEqual([[], [], []]);
  });
});

const RECORD: ListRecord = {
  id: "0000001",
  name: "Tea & <Toast>",
  kind: "Service",
  url: "/services/tea/",
  about: "Breakfast.",
  phones: [{ number: "01632 960001", extension: "option 2", name: "the desk" }],
  where: ["1 Quay Street"],
  when: ["Every Tuesday, 9am"],
  access: "Drop in",
  checked: "Confirmed 21 November 2026",
};
const CLOSED: ListRecord = {
  id: "0000002",
  name: "Old Walk",
  kind: "Service",
  url: "/services/old-walk/",
  about: "A walk.",
  phones: [],
  where: [],
  when: [],
  checked: "Read 1 May 2026, not yet confirmed",
  closed: "Closed for good. Since 2025.",
  instead: [{ name: "New Walk", url: "/services/new-walk/" }],
};
const HANDED: Handed = {
  entries: [RECORD, CLOSED],
  link: "https://example.org/shortlist/#1.00000010000002",
  origin: "https://example.org",
  siteName: "Example",
  warning: "",
};

describe("in words", () => {
  it("a number comes with all that belongs to it", () => {
    expect(RECORD.phones.map(phoneText)).toEqual(["01632 960001, then option 2 (the desk)"]);
    expect(phoneText({ number: "999" })).toBe("999");
  });
  it("as text", () => {
    expect(asText(HANDED)).toMatchInlineSnapshot(`
      "A list of help from Example

      1. Tea & <Toast>
      Breakfast.
      Phone: 01632 960001, then option 2 (the desk)
      Where: 1 Quay Street
      When: Every Tuesday, 9am
      Get in: Drop in
      How sure: Confirmed 21 November 2026
      https://example.org/services/tea/

      2. Old Walk
      A walk.
      Now: Closed for good. Since 2025.
      How sure: Read 1 May 2026, not yet confirmed
      Instead: New Walk
      https://example.org/services/old-walk/

      Things change. Ring before you go. This list on the web:
      https://example.org/shortlist/#1.00000010000002
      "
    `);
  });
  it("as rich text, with nothing that could be markup", () => {
    const rich = asHtml(HANDED);
    expect(rich).toContain(
      '<a href="https://example.org/services/tea/">Tea &amp; &lt;Toast&gt;</a>',
    );
    expect(rich).toContain("Now: Closed for good. Since 2025.");
    expect(rich).not.toContain("<Toast>");
  });
  it("an old link says what is no longer there", () => {
    expect(entriesOf(["0000002", "0000009", "0000001"], [RECORD, CLOSED])).toEqual({
      entries: [CLOSED, RECORD],
      missing: 1,
    });
    expect(warningText(0, true)).toBe("");
    expect(warningText(1, true)).toBe(
      "One thing on this list cannot be found. The link was changed on its way, or the site no longer has it.",
    );
    expect(warningText(2, false)).toBe(
      "2 things on this list cannot be found. The link was changed on its way, or the site no longer has it. A part of the link was lost on its way, so something is missing here. Ask for the list again.",
    );
  });
  it("what is handed over says that something is missing", () => {
    const warned = { ...HANDED, warning: warningText(1, true) };
    expect(asText(warned)).toContain("\n\nOne thing on this list cannot be found.");
    expect(asHtml(warned)).toContain("<p>One thing on this list cannot be found.");
  });
  it("everything that the page says of how to reach it and to ask is there", () => {
    const all = factsOf({
      ...RECORD,
      phones: [],
      here: "We have not found it being offered here",
      email: "tea@example.org",
      website: "https://example.org/tea/",
      askInstead: {
        name: "Family line",
        phones: [{ number: "01632 960003", extension: "option 1" }],
      },
      given: "In person and online",
      how: "Ask your health visitor.",
    });
    expect(all).toEqual([
      ["Here", "We have not found it being offered here"],
      ["E-mail", "tea@example.org"],
      ["Website", "example.org/tea"],
      ["Ask instead", "Family line: 01632 960003, then option 1"],
      ["Where", "1 Quay Street"],
      ["How it is given", "In person and online"],
      ["When", "Every Tuesday, 9am"],
      ["Get in", "Drop in"],
      ["How to ask", "Ask your health visitor."],
      ["How sure", "Confirmed 21 November 2026"],
    ]);
  });
  it("a renamed entry is still found", () => {
    const before = recordOf(service("old-name", own("4")), libraryOf({}));
    const after = recordOf(service("new-name", own("4")), libraryOf({}));
    expect(after.id).toBe(before.id);
    expect(before.id).toBe(shortIdOf(own("4").id));
  });
});
