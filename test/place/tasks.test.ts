/**
 * What a parent wants to get done here, from the first page to the end: typed in the box, the page
 * is among the first three answers, and it ends in somebody to ask or something to do.
 */
import { describe, expect, it } from "vitest";
import { URGENT_PAGE } from "../../src/model/addresses.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const library = realLibrary();
const { keys } = openLibrary(library);

/** Words typed, and the page that the task ends on. */
const TASKS = [
  ["how do i complain", "guidance/when-you-want-to-complain"],
  ["complain about social worker", "guidance/when-you-want-to-complain"],
  ["complain about the council", "guidance/when-you-want-to-complain"],
  ["change my social worker", "guidance/when-you-want-to-complain"],
  ["correct a mistake", "pages/about"],
  ["this page is wrong", "pages/about"],
  ["help in the night", "pages/urgent-help"],
  ["food on a sunday", "guidance/money-food-and-a-home"],
  ["no food", "guidance/money-food-and-a-home"],
  ["emergency money", "guidance/money-food-and-a-home"],
  ["need formula now shops shut", "guidance/money-food-and-a-home"],
  ["nowhere to sleep tonight", "guidance/money-food-and-a-home"],
  ["homeless tonight", "guidance/money-food-and-a-home"],
  ["who sees my data", "guidance/agreeing-and-your-information"],
  ["see my file", "guidance/agreeing-and-your-information"],
  ["hide my history", "pages/staying-safe-online"],
  ["delete my search", "pages/staying-safe-online"],
  ["doctor on sunday", "helplines/nhs-111"],
  ["baby group saturday", "services/babyzone"],
] as const;

/** Tasks that are done today or at night: their pages name a line that answers then. */
const AT_ANY_HOUR = ["guidance/money-food-and-a-home", "pages/urgent-help"] as const;

const recordOf = (key: string) => {
  const [collection, slug = ""] = key.split("/");
  return collection === "guidance"
    ? library.entry("guidance", slug)
    : collection === "pages"
      ? library.entry("pages", slug)
      : undefined;
};

describe("a task", () => {
  it.each(TASKS)("“%s” finds the page that ends it, two presses from the first", (words, key) =>
    expect(keys(words).slice(0, 3)).toContain(key),
  );

  it.each([...new Set(TASKS.map(([, key]) => key))].filter((key) => key.startsWith("guidance/")))(
    "%s names somebody to ring who is there",
    (key) => {
      const lines = library.entries("helplines", recordOf(key)?.helplines ?? []);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ status }) => status !== "active")).toEqual([]);
    },
  );

  it.each(AT_ANY_HOUR)("%s names a line that answers day and night", (key) => {
    const hours = library
      .entries("helplines", recordOf(key)?.helplines ?? [])
      .map((line) => line.hours ?? "");
    expect(hours.join("\n")).toMatch(/day and night|24 hours/i);
  });
});

describe("a topic that cannot wait", () => {
  const today = library.data.taxonomy.needs.filter((need) => need.today !== undefined);
  it("is food, money, a home or caring here", () =>
    expect(today.map(({ id }) => id)).toEqual([
      "food-and-baby-things",
      "money",
      "somewhere-to-live",
      "young-carers",
    ]));
  it.each(today)(
    "$id: its page says what to do today, and each service is of the topic",
    (need) => {
      const page = library.entry("guidance", need.today?.guidance ?? "");
      expect(page?.steps.length).toBeGreaterThan(0);
      for (const service of library.entries("services", need.today?.services ?? []))
        expect([service.needs.includes(need.id), service.status]).toEqual([true, "active"]);
    },
  );
});

it("urgent help has the address that every task in danger leads to", () =>
  expect(library.entry("pages", "urgent-help")?.url).toBe(URGENT_PAGE));
