/** Services as data against the published schemas, which are no part of the project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { servicesJson } from "../../src/export/service-data.ts";
import { sessionsTown } from "../fixtures/sessions.ts";
import { realLibrary } from "../search/library.ts";
import { type Schema, schemaFaults } from "./json-schema.ts";

/** Folder of the JSON Schemas of Open Referral UK 3.0. */
const folder = process.env["ORUK_SCHEMAS"] ?? "";
const there = existsSync(join(folder, "service_list.json"));
const read = (ref: string): Schema =>
  JSON.parse(readFileSync(join(folder, ref.split("/").at(-1) ?? ""), "utf8")) as Schema;

const town = JSON.parse(servicesJson(sessionsTown("2026-11-28"))) as { contents: object[] };

describe.skipIf(!there)("services as data, by the published schemas (ORUK_SCHEMAS)", () => {
  it.each([
    ["a made-up town", () => town],
    ["this place", () => JSON.parse(servicesJson(realLibrary())) as { contents: object[] }],
  ])("of %s are valid, each and as a list", (_name, data) => {
    expect(schemaFaults(data(), read("service_list.json"), read)).toEqual([]);
    for (const service of data().contents)
      expect(schemaFaults(service, read("service.json"), read)).toEqual([]);
  });
  it("with a state of their own would not be", () =>
    expect(
      schemaFaults({ ...town.contents[0], status: "planned" }, read("service.json"), read),
    ).not.toEqual([]));
});

describe("a value that a schema does not allow", () => {
  const schema: Schema = {
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, parts: { type: "array", items: { $ref: "part" } } },
  };
  const part: Schema = { type: "object", properties: { kind: { enum: ["a", "b"] } } };
  it.each([
    [{ id: "1", parts: [{ kind: "a" }] }, []],
    [{ parts: [] }, [" lacks id"]],
    [{ id: 1 }, ["/id is not of type string"]],
    [{ id: "1", parts: [{ kind: "c" }] }, ["/parts/0/kind is none of a, b"]],
  ])("%j", (value, faults) => expect(schemaFaults(value, schema, () => part)).toEqual(faults));
});
