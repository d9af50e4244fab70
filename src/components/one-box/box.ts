/**
 * All that is fetched when somebody begins to type, behind one door and so in one file: on a slow
 * line each request costs more than what lies in it. Other rooms take it from here, by
 * `import("…/box.ts")` and never at once.
 */
export { startBox } from "./box-control.ts";
export { lookIn, whenMore } from "./box-index.ts";
export { shortItem } from "./box-items.ts";
export { urgentSection, waysOn } from "./box-panel.ts";
export { whyFound } from "../../finder/onebox/why.ts";
