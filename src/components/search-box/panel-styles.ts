/** Styles of the results, which no page needs before the first ones are drawn. */
import { addRules } from "../page/add-rules.ts";
import rules from "./panel.css?rules";
import urgentRules from "./urgent-part.css?rules";

let isThere = false;

/**
 * Adds them once. To be called in the task that draws, as each change of the styles makes the
 * browser compute those of the whole page again.
 */
export function addPanelStyles(): void {
  if (isThere) return;
  isThere = true;
  addRules([...rules, ...urgentRules]);
}
