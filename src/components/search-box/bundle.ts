/**
 * All that is fetched when somebody begins to type, behind one door and so in one file: on a slow
 * line each request costs more than what lies in it. Other rooms take it from here, by
 * `import("…/bundle.ts")` and never at once.
 */
export { startBox } from "./controller.ts";
export { lookIn, whenMore } from "./index-loader.ts";
export { shortItem } from "./result-items.ts";
export { waysOn } from "./panel.ts";
export { urgentPart } from "./urgent-part.ts";
export { londonHour } from "./danger.ts";
