/** Styles of the results, which no page needs before the first key. */
import { addRules } from "../page/add-rules.ts";
import rules from "./panel.css?rules";
import urgentRules from "./urgent-part.css?rules";

export const addPanelStyles = (): void => addRules([...rules, ...urgentRules]);
