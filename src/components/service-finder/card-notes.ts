/** Lines of a card that depend on the reader: distance, next session, overdue check. */
import { longDate } from "../../format/dates.ts";
import { timeRange } from "../../format/times.ts";
import type { Listing } from "../../finder/listing.ts";
import type { Now } from "../../calendar/now.ts";
import { isOverdue, nextOccurrence } from "../../finder/rank.ts";
import { reachOf } from "../../finder/reach.ts";
import type { Placed } from "./finder-place.ts";

/** What the notes depend on. */
export interface Seen {
  readonly placed: Placed | undefined;
  readonly soonest: boolean;
  readonly now: Now;
  /** The day of the build, YYYY-MM-DD. The card's HTML names checks that were due by then. */
  readonly built: string;
  /** The reason of each result by key, when its name does not show it. */
  readonly why: ReadonlyMap<string, string | undefined> | undefined;
}

const CLASS = "finder__said";

/** The next session of an entry; when none is known, a sentence only in the order “soonest”. */
function nextInWords(listing: Listing, { now, soonest }: Seen): string {
  const next = nextOccurrence(listing, now);
  if (!next) return soonest ? "They do not say when. Ask." : "";
  const time = next.opensAt === undefined ? "" : `, ${timeRange(next.opensAt, next.closesAt)}`;
  return `Next: ${longDate(next.date)}${time}${next.termTimeOnly ? ", if it is school term time" : ""}`;
}

/** The reason of a result. It quotes the typed words, so it is not printed. */
function whyOf(listing: Listing, { why }: Seen): string {
  return why?.get(listing.key) ?? "";
}

/** The other lines of one card. */
function factsOf(listing: Listing, seen: Seen): readonly string[] {
  const { placed, now, built } = seen;
  return [
    ...(placed ? [reachOf(listing, placed.origin, placed.places).words] : []),
    nextInWords(listing, seen),
    ...(isOverdue(listing, now) && !isOverdue(listing, { date: built })
      ? ["Due for a check. Ring before you go."]
      : []),
  ].filter(Boolean);
}

/** Writes the lines of an entry into its card, above its facts. */
export function writeCardNotes(card: Element, listing: Listing, seen: Seen): void {
  const [why, facts] = [whyOf(listing, seen), factsOf(listing, seen)];
  const notes = [why, ...facts].filter(Boolean);
  const words = notes.join("\n");
  const old = card.querySelector<HTMLElement>(`.${CLASS}`);
  if ((old?.dataset["words"] ?? "") === words) return;
  old?.remove();
  if (words === "") return;
  const box = document.createElement("div");
  box.className = facts.length === 0 ? `${CLASS} ${CLASS}--words` : CLASS;
  box.dataset["words"] = words;
  for (const note of notes) {
    const line = box.appendChild(document.createElement("p"));
    line.textContent = note;
    if (note === why) line.className = `${CLASS}-why`;
  }
  const list = card.querySelector(".entry-card__facts");
  if (list) list.before(box);
  else card.append(box);
}
