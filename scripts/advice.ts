/**
 * The editor's advice that `npm run check` prints after what is wrong. It never makes a check fail.
 */
import { count } from "../src/format/words.ts";
import { adviceOnAll } from "../src/freshness/advice/index.ts";
import type { Library } from "../src/model/library.ts";
import { groupByFile } from "./content-report.ts";

/** All advice with `all`, else how much there is and how to see it. Empty when there is none. */
export function adviceReport(library: Library, all: boolean): string {
  const advice = adviceOnAll(library);
  if (advice.length === 0) return "";
  const pieces = count(advice.length, "piece of advice", "pieces of advice");
  return all
    ? `\n${groupByFile(advice)}\n\n${pieces}. None of it stops the site.`
    : `${pieces} on how to make entries better: “npm run check -- --advice” lists them.`;
}
