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
