import { describe, expect, it } from "vitest";
import { servicesCsv, servicesJson } from "../../src/export/service-data.ts";
import { sessionsTown } from "../fixtures/sessions.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly schedules?: readonly Record<string, string>[];
  readonly service_at_locations?: readonly {
    readonly location: { readonly name?: string; readonly addresses?: readonly object[] };
  }[];
}

const library = sessionsTown("2026-11-28");
const data = JSON.parse(servicesJson(library)) as {
  readonly total_items: number;
  readonly contents: readonly Row[];
};
const named = (name: string): Row | undefined => data.contents.find((row) => row.name === name);

/** Values of every property of that name, at any depth. */
function all(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => all(one, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(key === name ? [one] : []),
    ...all(one, name),
  ]);
}

const WEEKLY = {
  freq: "WEEKLY",
  interval: 1,
  validFrom: "2020-01-02",
  except: [],
  termTimeOnly: false,
  bankHolidays: true,
};

describe("services as data", () => {
  it("has every service once, and says how many", () => {
    expect(data.contents).toHaveLength(library.content.services.length);
    expect(data.total_items).toBe(data.contents.length);
  });
  it("has a UUID of its own on every object but terms and organisations, which are shared", () => {
    const own = data.contents.flatMap(({ id, schedules = [], service_at_locations: at = [] }) => [
      id,
      ...all([schedules, at], "id"),
    ]);
    expect(new Set(own).size).toBe(own.length);
    for (const id of all(data, "id"))
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/);
  });
  it("tells days and times as rules, and what a rule cannot say in words", () => {
    expect(named("Friday Rhymes")?.schedules?.[0]).toMatchObject({
      freq: "WEEKLY",
      byday: "FR",
      opens_at: "10:00",
      timezone: "Europe/London",
      description: "Not on 2026-12-25, 2027-01-01.",
    });
    expect(named("Term Tuesday Stay")?.schedules?.[0]?.["description"]).toContain("term time");
  });
  it("gives no times of what has paused, closed or is over, but its status", () => {
    expect(named("Paused Saturday")).toMatchObject({ status: "inactive" });
    expect(named("Gone Saturday")).toMatchObject({ status: "defunct" });
    for (const name of ["Paused Saturday", "Gone Saturday", "Ended Course"])
      expect(named(name)?.schedules, name).toBeUndefined();
  });
  it("has the address of the hub that a service is in", () =>
    expect(named("Hub Saturday")?.service_at_locations?.[0]?.location.addresses).toMatchObject([
      { address_1: "1 Quay Street", postal_code: "NP1 1AA", country: "GB" },
    ]));
  it("states nothing as empty", () => {
    const text = servicesJson(library);
    expect(text).not.toMatch(/: (?:""|null|\[\]|\{\})/);
  });
  it("is a table with a head, one line a service and its sources", () => {
    const lines = servicesCsv(library).trimEnd().split("\r\n");
    expect(lines).toHaveLength(library.content.services.length + 1);
    expect(lines[0]).toMatch(/^\uFEFFid,name,organisation,status/);
    expect(lines.find((line) => line.includes("Paused Saturday"))).toContain("Paused");
  });
  /** The feeds of one service of the town, with other fields. */
  const changed = (parts: object) => {
    const one = { ...library.entry("services", "plain-saturday"), ...parts };
    const content = { ...library.content, services: [one] } as unknown as typeof library.content;
    const other = { ...library, content };
    const { contents } = JSON.parse(servicesJson(other)) as { contents: Record<string, unknown>[] };
    return { row: contents[0] ?? {}, csv: servicesCsv(other) };
  };
  /** Values of an attribute of a service. */
  const attribute = (row: Record<string, unknown>, type: string): unknown[] =>
    (row["attributes"] as Record<string, unknown>[])
      .filter((one) => one["link_type"] === type)
      .map((one) => one["value"]);
  /** The cell of the only service under a head. */
  function cell(table: string, head: string): string | undefined {
    const [heads = [], values = []] = table
      .replace("\uFEFF", "")
      .split("\r\n")
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
          ([, long, short]) => long ?? short ?? "",
        ),
      );
    return values[heads.indexOf(head)];
  }
  it.each<[string, object, string]>([
    [
      "each time with what happens then",
      {
        delivery: ["in person"],
        schedules: [
          { ...WEEKLY, byday: ["TH"], opensAt: "09:30", closesAt: "11:00", description: "Kites" },
          { ...WEEKLY, byday: ["SA"], opensAt: "14:00", termTimeOnly: true },
        ],
      },
      "Every Thursday, 9:30am to 11am: Kites; Every Saturday, 2pm, in school term time",
    ],
    [
      "that nobody knows when people may go",
      { delivery: ["in person"], schedules: [] },
      "Not known: ask before you go",
    ],
    [
      "that it is over",
      { schedules: [{ ...WEEKLY, byday: ["TH"], validTo: "2021-01-07" }] },
      "The dates we knew of are over",
    ],
    ["nothing of a telephone without hours", { delivery: ["phone"], schedules: [] }, ""],
    ["nothing of what has paused", { status: "inactive", schedules: [] }, ""],
  ])("says in the table, for people to read, %s", (_what, parts, said) =>
    expect(cell(changed({ ...parts, hubs: [] }).csv, "days and times")).toBe(said),
  );
  it("tells which option to choose, who answers and when, and an extension as a number", () => {
    const number = "01632 960001";
    const { row, csv } = changed({
      phones: [
        { number, extension: "option 2", name: "Worried about a child", hours: "Day and night" },
        { number, extension: "12" },
        { number: "111", name: "NHS 111" },
      ],
    });
    expect(row["phones"]).toMatchObject([
      { number, description: "Then option 2. Worried about a child. Day and night" },
      { number, extension: 12 },
    ]);
    expect(all(row["phones"], "extension")).toEqual([12]);
    expect(csv).toContain("01632 960001, then option 2 (Worried about a child; Day and night)");
  });
  it("never gives a number for everybody as its own, and names it under whom to ask instead", () => {
    const own = { number: "01632 960001" };
    for (const number of ["999", "111", "101"]) {
      const { row, csv } = changed({ phones: [own, { number, name: "For everybody" }] });
      expect(all(row["phones"], "number"), number).toEqual([own.number]);
      expect(attribute(row, "ask instead")).toEqual([`${number} (For everybody)`]);
      expect(cell(csv, "phone numbers")).toBe(own.number);
      expect(cell(csv, "ask instead")).toBe(`${number} (For everybody)`);
    }
  });
  it("tells who may ask, how, and what is not known; nobody may where it does not run", () => {
    const parts = {
      access: ["drop in", "a professional asks"],
      applicationProcess: "Ring on a Monday.",
      eligibility: "Families in Newport",
      notConfirmed: ["Whether it runs in August. Ask first."],
    };
    const { row, csv } = changed(parts);
    expect(row["application_process"]).toBe("Ring on a Monday.");
    expect(attribute(row, "who may ask")).toEqual(["Drop in", "Ask with a professional’s help"]);
    expect(attribute(row, "not known")).toEqual(parts.notConfirmed);
    expect(
      ["who it is for", "who may ask", "how to ask", "not known"].map((head) => cell(csv, head)),
    ).toEqual([
      "Families in Newport",
      "Drop in; Ask with a professional’s help",
      "Ring on a Monday.",
      "Whether it runs in August. Ask first.",
    ]);
    expect(cell(changed({ ...parts, status: "past" }).csv, "who may ask")).toBe("");
  });
  it("tells how sure it is, when it was read, its sources, and the doubt beside the status", () => {
    const { checked } = library.entry("services", "plain-saturday");
    const sources = [
      { title: "A list", url: "https://example.org/list", date: "May 2026" },
      { title: "A leaflet", url: undefined, date: undefined },
    ];
    const doubt = changed({ checked: { ...checked, confidence: "not confirmed" }, sources });
    expect(doubt.row["alert"]).toMatch(/^On \d{1,2} \w+ \d{4} we looked at public pages/);
    expect(doubt.csv).toContain("Running, as far as we know");
    const values = (type: string) => attribute(doubt.row, type);
    expect(values("read on")).toEqual([checked.on]);
    expect(values("how sure")[0]).toMatch(/^Looked up/);
    expect(values("source")).toEqual(["A list (May 2026)", "A leaflet"]);
    expect(changed({}).row["alert"]).toBeUndefined();
  });
  it("tells ages in months and with extra needs alone", () => {
    const months = changed({ minimumAge: undefined, minimumMonths: 9, maximumAge: 4 });
    expect(months.row).toMatchObject({ minimum_age: 0.75, maximum_age: 4 });
    const zone = changed({ minimumAge: 8, maximumAge: 19, extraNeedsMaximumAge: 25 });
    expect(zone.row).toMatchObject({ maximum_age: 19 });
    expect(zone.row["eligibility_description"]).toContain("up to 25 with extra needs (SEND)");
    expect(zone.csv).toContain("or up to 25 with extra needs (SEND)");
  });
  it("names its licence and whose data the positions are", () => {
    const { site, places } = library.data;
    expect(data).toMatchObject({ licence: site.licence, credits: [places.attribution] });
    expect(servicesCsv(library)).toContain(site.licence.url);
  });
  it("gives no secret address", () => {
    const secret = {
      ...library.entry("services", "plain-saturday"),
      locations: [{ name: "Hidden", confidential: true }],
    };
    const content = { ...library.content, services: [secret] } as unknown as typeof library.content;
    const hidden = { ...library, content };
    expect(servicesJson(hidden) + servicesCsv(hidden)).not.toContain("Hidden");
  });
});
