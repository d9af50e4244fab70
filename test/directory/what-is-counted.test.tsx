/** Pages that count entries in different ways say what they count. */
import { describe, expect, it } from "vitest";
import { coverage } from "../../src/directory/coverage.ts";
import { listedEntries } from "../../src/directory/entries.ts";
import { listingOf } from "../../src/directory/listing-of.ts";
import { whatIsCounted } from "../../src/directory/what-is-counted.ts";
import { Truth } from "../../src/pages/home/below.tsx";
import { findPage } from "../../src/pages/find.tsx";
import { knownToRun } from "../../src/directory/offered-here.ts";
import { html, words } from "../components/render.ts";
import { words as viewWords } from "../pages/markup.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const id = (last: number) => `7f1c2f0e-3b1a-4d59-9a5e-0000000000${last}`;
const library = exampleLibrary({
  more: {
    services: { "toddler-tea": { ...examples.services["toddler-tea"], status: "planned" } },
    programmes: Object.fromEntries(
      (["was offered", "planned"] as const).map((local, number) => [
        `course-${number}`,
        {
          ...examples.programmes["calm-days"],
          id: id(71 + number),
          name: `Course ${number}`,
          local,
        },
      ]),
    ),
  },
});
const listed = listedEntries(library);

describe("the number of entries under Find help", () => {
  it("is on each page that counts running entries alone", () => {
    expect(listed.some((entry) => !knownToRun(entry))).toBe(true);
    for (const page of ["home", "reach"] as const)
      expect(whatIsCounted(page, library)).toContain(`Find help lists ${listed.length},`);
    expect(words(html(<Truth library={library} />))).toContain(whatIsCounted("home", library));
  });
  it("is told on its own page with how many of them run", () => {
    const told = viewWords(findPage(library, { mapBytes: 1 }));
    expect(told).toContain(whatIsCounted("find", library));
    expect(told).toContain(`${listed.filter(knownToRun).length} run`);
  });
  it("counts a course that ran in the past, or was planned, nowhere as running", () => {
    const courses = listed.filter(({ collection }) => collection === "programmes");
    expect(courses.filter((course) => !knownToRun(course))).toHaveLength(2);
    const running = listed.filter(knownToRun).length;
    expect(whatIsCounted("find", library)).toContain(` ${running} run,`);
    expect(coverage(library).entries).toBe(running);
    const paused = listed.map((entry) => listingOf(entry, library)).filter((one) => one.paused);
    expect(paused).toHaveLength(listed.length - running);
  });
});
