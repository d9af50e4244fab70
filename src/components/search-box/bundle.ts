/**
 * What is fetched on the first key: on a slow line each request costs more than its bytes. What the
 * first results do without follows in `search/all-later.ts`. Other elements import it lazily, with
 * `import("…/bundle.ts")`.
 */
import { lookIn as look } from "./index-loader.ts";
import { addPanelStyles } from "./panel-styles.ts";

export { startBox } from "./controller.ts";
export { isHarmless, whenMore } from "./index-loader.ts";
export { shortItem } from "./result-items.ts";
export { elsewhereNotes, waysOn } from "./panel.ts";
export { hasPanel } from "./lines-in-place.ts";
export { listed } from "./panel-state.ts";
export { urgentPart } from "./urgent-part.ts";

/** Searches for an element that draws parts of the results itself. */
export const lookAndStyle: typeof look = async (...words) => {
  const looked = await look(...words);
  addPanelStyles();
  return looked;
};
