/** What a card says only for this reader: how far it is, when it is next, that it is due for a check. */
import { longDate } from "../../format/dates.ts";
import { timeRange } from "../../format/times.ts";
import type { Listing } from "../../finder/listing.ts";
import { isOverdue, nextOf, type Now } from "../../finder/rank.ts";
import { reachOf } from "../../finder/reach.ts";
import type { Placed } from "./finder-place.ts";

/** What the notes depend on. */
export interface Seen {
  readonly placed: Placed | undefined;
  readonly soonest: boolean;
  readonly now: Now;
  /** The day of the build: what was due by then, the card says by itself. */
  readonly built: string;
}

const CLASS = "finder__said";

function nextInWords(listing: Listing, now: Now): string {
  const next = nextOf(listing, now);
  if (!next) return "They do not say when. Ask.";
  const time = next.opensAt === undefined ? "" : `, ${timeRange(next.opensAt, next.closesAt)}`;
  return `Next: ${longDate(next.date)}${time}${next.termTimeOnly ? ", if it is school term time" : ""}`;
}

/** The lines of one card. */
export function notesOf(listing: Listing, { placed, soonest, now, built }: Seen): readonly string[] {
  return [
    ...(placed ? [reachOf(listing, placed.origin, placed.places).words] : []),
    ...(soonest ? [nextInWords(listing, now)] : []),
    ...(isOverdue(listing, now) && !isOverdue(listing, { date: built }) ? ["Due for a check. Ring before you go."] : []),
  ];
}

/** Writes them into the card, above its facts. */
export function writeNotes(card: Element, notes: readonly string[]): void {
  const words = notes.join("\n");
  const old = card.querySelector<HTMLElement>(`.${CLASS}`);
  if ((old?.dataset["words"] ?? "") === words) return;
  old?.remove();
  if (words === "") return;
  const box = document.createElement("div");
  box.className = CLASS;
  box.dataset["words"] = words;
  for (const note of notes) box.appendChild(document.createElement("p")).textContent = note;
  const facts = card.querySelector("dl");
  if (facts) facts.before(box);
  else card.append(box);
}
