/** Status messages of the search box before it has results. */
import { TOLD_NOBODY } from "./privacy-words.ts";

/** While the index loads. `kilobytes`: its size, when known. */
export const waiting = (kilobytes: string | undefined): string =>
  kilobytes === undefined
    ? "Getting the list."
    : `Getting the list, about ${kilobytes} kB, once. ${TOLD_NOBODY}`;

const LOST = "Results could not be loaded. Press Search to search the whole site.";
const OFFLINE = "No internet just now. Your words are looked up when it is back.";

/**
 * Says in the status line of a search box that its search could not be loaded. The number to ring
 * in danger is shown with it: it needs no signal for data. `data-lost` stays on the box until its
 * words are looked up again.
 */
export function sayLost(host: HTMLElement, status: HTMLElement): void {
  const { ring, ringLink } = host.dataset;
  host.dataset["lost"] = "";
  status.textContent = navigator.onLine ? LOST : OFFLINE;
  if (ring === undefined || ringLink === undefined) return;
  const link = document.createElement("a");
  link.href = ringLink;
  link.textContent = `In danger? Ring ${ring}`;
  status.append(" ", link);
}
