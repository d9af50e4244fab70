/** The records of the shortlist. */
import { describe, expect, it } from "vitest";
import { listRecords, recordOf } from "../../src/shortlist/records.ts";
import { shortIdOf } from "../../src/shortlist/short-id.ts";
import { factsOf } from "../../src/shortlist/texts.ts";
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
    ).toThrow(/Identifier: looks like that of .* Save the entry in the editor/);
  });
  it("tell for whom a service is, for which ages and what it costs", () => {
    const entry = service("a", {
      eligibility: "Families with a pram.",
      minimumAge: 2,
      maximumAge: 5,
      costOptions: [{ amount: 0.5, option: "a visit", amountDescription: undefined }],
    });
    expect(recordOf(entry, libraryOf({ services: [entry] }))).toMatchObject({
      who: "Families with a pram.",
      ages: "Ages 2 to 5",
      cost: "50p a visit",
    });
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
      ...(first.notConfirmed.length === 0 ? [] : [["Not known", first.notConfirmed.join(" ")]]),
      ["How sure", record.checked],
    ]);
    const withHours = (hours: string | undefined): typeof first => ({
      ...first,
      hours: undefined,
      urgency: "you",
      phones: first.phones.slice(0, 1).map((phone) => ({ ...phone, hours })),
    });
    expect(recordOf(withHours(undefined), library).when).toEqual([
      "We have not confirmed when it is answered.",
    ]);
    const atNumber = recordOf(withHours("Day and night"), library);
    expect(atNumber.phones.map(({ hours }) => hours)).toEqual(["Day and night"]);
    expect(atNumber.when).toEqual([]);
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
  it("of everything that has it say what is not known, a closed one too", () => {
    const library = exampleLibrary();
    const notConfirmed = ["When it is answered. Ask Children’s desk on 01632 960003."];
    const { services, hubs, programmes, helplines } = library.content;
    const closed = library.entry("services", "night-walk");
    for (const entry of [services[0], hubs[0], programmes[0], helplines[0], closed]) {
      if (!entry) throw new Error("The fixtures have no such entry.");
      const facts = factsOf(recordOf({ ...entry, notConfirmed }, library));
      expect(facts, entry.file).toContainEqual(["Not known", notConfirmed[0]]);
    }
  });
  it("name no fact twice but numbers, places and times", () => {
    const library = exampleLibrary();
    const [service] = library.content.services;
    if (!service) throw new Error("The fixtures have no service.");
    const facts = factsOf(
      recordOf(
        {
          ...service,
          eligibility: "Families.",
          minimumAge: 3,
          maximumAge: 7,
          notConfirmed: ["When it is open. Ask.", "What it costs. Ask."],
        },
        library,
      ),
    );
    const labels = facts.map(([label]) => label);
    const several = ["Phone", "Ask instead", "Where", "When"];
    expect(
      labels.filter((label, at) => labels.indexOf(label) !== at && !several.includes(label)),
    ).toEqual([]);
    expect(facts).toContainEqual(["Not known", "When it is open. Ask. What it costs. Ask."]);
  });
  it("of something closed say so, and give no way to go there", () => {
    const library = exampleLibrary();
    const record = recordOf(library.entry("services", "night-walk"), library);
    expect(record.closed).toMatch(/^Closed for good\./);
    expect([record.phones, record.where, record.when]).toEqual([[], [], []]);
  });
  it("a renamed entry is still found", () => {
    const before = recordOf(service("old-name", own("4")), libraryOf({}));
    const after = recordOf(service("new-name", own("4")), libraryOf({}));
    expect(after.id).toBe(before.id);
    expect(before.id).toBe(shortIdOf(own("4").id));
  });
});
