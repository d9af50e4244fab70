/** How a page describes an entry: as running, as what it was, or as what was planned. */
import { type Standing, standingOf } from "../../format/standing.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";

export type Tense = "is" | "was" | "was to be";

const BY_STANDING: Readonly<Partial<Record<Standing, Tense>>> = {
  planned: "was to be",
  past: "was",
  "perhaps closed": "was",
  closed: "was",
};

/** The tense of an entry; of one that is paused or closed for now, “is”. */
export const tenseOf = (entry: Pick<Service | Hub | Programme, "status">): Tense =>
  BY_STANDING[standingOf(entry)] ?? "is";

interface Titles {
  readonly about: string;
  readonly who: string;
  readonly where: string;
  /** Before the names of hubs. */
  readonly hubs: string;
  /** Before the name of who runs it. */
  readonly run: string;
}

/** Headings and beginnings of an entry's page. */
export const TENSE: Readonly<Record<Tense, Titles>> = {
  is: {
    about: "Is it for me?",
    who: "Who it is for",
    where: "When and where",
    hubs: "You can find it at",
    run: "Run by",
  },
  was: {
    about: "What it was",
    who: "Who it was for",
    where: "Where it was",
    hubs: "It was at",
    run: "It was run by",
  },
  "was to be": {
    about: "What was planned",
    who: "Who it was meant for",
    where: "Where it was meant to be",
    hubs: "It was meant to be at",
    run: "Planned by",
  },
};

/** Heading over whom to ask about what does not run, or is not known to. */
export const WHO_TO_ASK = "Who to ask now";
