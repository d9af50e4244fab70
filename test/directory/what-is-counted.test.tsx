/** Pages that count entries in different ways say what they count. */
import { describe, expect, it } from "vitest";
import { listedEntries } from "../../src/directory/entries.ts";
import { whatIsCounted } from "../../src/directory/what-is-counted.ts";
import { Truth } from "../../src/pages/home/below.tsx";
import { findPage } from "../../src/pages/find.tsx";
import { isRunning } from "../../src/format/standing.ts";
import { html, words } from "../components/render.ts";
import { words as viewWords } from "../pages/markup.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const library = exampleLibrary({
  more: {
    services: { "toddler-tea": { ...examples.services["toddler-tea"], status: "planned" } },
  },
});
const listed = listedEntries(library);

describe("the number of entries under Find help", () => {
  it("is on each page that counts running entries alone", () => {
    expect(listed.some((entry) => !isRunning(entry))).toBe(true);
    for (const page of ["home", "reach"] as const)
      expect(whatIsCounted(page, library)).toContain(`Find help lists ${listed.length},`);
    expect(words(html(<Truth library={library} />))).toContain(whatIsCounted("home", library));
  });
  it("is told on its own page with how many of them run", () => {
    const told = viewWords(findPage(library, { mapBytes: 1 }));
    expect(told).toContain(whatIsCounted("find", library));
    expect(told).toContain(`${listed.filter(isRunning).length} run`);
  });
});
