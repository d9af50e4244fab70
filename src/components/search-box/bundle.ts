/**
 * Everything fetched on the first key, in one bundle: on a slow line each request costs more than
 * its bytes. Other elements import it lazily, with `import("…/bundle.ts")`.
 */
import { addPanelStyles } from "./panel-styles.ts";

export { startBox } from "./controller.ts";
export { isHarmless, lookIn, whenMore } from "./index-loader.ts";
export { shortItem } from "./result-items.ts";
export { elsewhereNotes, waysOn } from "./panel.ts";
export { hasPanel } from "./lines-in-place.ts";
export { listed } from "./panel-state.ts";
export { urgentPart } from "./urgent-part.ts";

addPanelStyles();
