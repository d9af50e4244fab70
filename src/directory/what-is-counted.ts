/** What the numbers of a page count, in a sentence, and why other pages say another number. */
import type { Library } from "../model/library.ts";
import { listedEntries } from "./entries.ts";
import { knownToRun } from "./offered-here.ts";

export type CountingPage = "home" | "find" | "reach" | "data health";

/** One or two sentences. Numbers are those of the library’s day. */
export function whatIsCounted(page: CountingPage, library: Library): string {
  const listed = listedEntries(library);
  const running = listed.filter(knownToRun).length;
  switch (page) {
    case "home":
      return `Find help lists ${listed.length}, helplines apart.`;
    case "find":
      return `Of all ${listed.length} listed, ${running} run, as far as we know.`;
    case "reach":
      return `Find help lists ${listed.length}, with those for everybody in each area.`;
    case "data health":
      return "We count everything that says when it was checked: closed places, helplines and pages of advice too. So there are more than under Find help.";
  }
}
