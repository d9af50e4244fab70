/** A reason that several results share is told once, on the first of them. */
import { expect, it } from "vitest";
import { createLibrary } from "../../src/model/library.ts";
import { answer } from "./answer.ts";
import { libraryOf, service } from "./library.ts";
import { openLibrary } from "./open-library.ts";

const { content, data, today } = libraryOf({
  services: [
    service("one", { name: "Quokka club", needs: ["play"] }),
    service("two", { name: "Wombat hall", needs: ["play"] }),
    service("three", { name: "Zebra bank", otherNames: ["roundabout"] }),
  ],
});
const rows = [{ words: ["roundabout"], needs: ["play"], entries: [], language: undefined }];
const { index } = openLibrary(
  createLibrary(
    content,
    { ...data, thesaurus: { rows, pages: [], notHere: [], elsewhere: [] } },
    today,
  ),
);

it("tells each reason once, in the order in which it is asked for, and the same again", () => {
  const { results, reason } = answer(index, "roundabout");
  const reasons = results.slice().map(({ entry }) => reason(entry));
  const told = reasons.filter((one) => one !== undefined);
  expect(told.filter((one) => one.startsWith("Means: "))).toHaveLength(1);
  expect(told).toContain("Matches: roundabout");
  expect(new Set(told).size).toBe(told.length);
  expect(results.slice().map(({ entry }) => reason(entry))).toEqual(reasons);
});
