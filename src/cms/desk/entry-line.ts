/** The sentences at the foot of the editor about the open entry. */
import type { BarLine } from "./bar.tsx";
import { heldWords, inSentences, type OnSite } from "./site-state.ts";

export interface EntryFacts {
  /** Somebody keeps a draft of it. */
  readonly draft: boolean;
  /** It is on the published branch. */
  readonly published: boolean;
  /** State on the site; undefined when the site does not respond. */
  readonly on: OnSite | undefined;
  /** What the gate says of the published text, in words for the person who wrote it. */
  readonly problems: readonly string[];
  /** When it goes on the site, for an item of a later day: “waits until …”. */
  readonly waits?: string | undefined;
  /** Address of its page. */
  readonly page: string;
  /** Minutes of waiting for a build; 0 without one. */
  readonly waited: number;
  /** This page saved it; else somebody else may have. */
  readonly savedHere: boolean;
}

/** Minutes after which a build has taken too long. */
const PATIENCE = 20;

const DRAFT = "There is a draft of this with changes that are not on the site yet.";

function publishedLine({ on, problems, page, waited, waits, savedHere }: EntryFacts): BarLine {
  const see = [{ label: "See its page", href: page }];
  if (!on)
    return { text: "We cannot see at the moment whether this is on the site.", tone: "plain" };
  if (on.kind === "held back") {
    const { row } = on;
    const text = heldWords(row, problems.length > 0 ? problems : row.reasons);
    return { text, tone: "warning", ...(row.stands === "nothing" ? {} : { links: see }) };
  }
  if (problems.length > 0 && on.kind !== "on the site")
    return {
      text: `It cannot go on the site, because of this: ${inSentences(problems)}`,
      tone: "warning",
    };
  if (waits !== undefined) return { text: `This ${waits}`, tone: "plain" };
  if (on.kind === "on the site") return { text: "On the site.", tone: "good", links: see };
  if (waited >= PATIENCE)
    return {
      text: `Not on the site yet, after ${PATIENCE} minutes. Tell whoever looks after the site.`,
      tone: "warning",
    };
  return {
    text: `${savedHere ? "Saved. It" : "The version that was saved last"} goes on the site in a few minutes; this line says so when it is there.`,
    tone: "plain",
  };
}

/** The lines about one entry, the most important first. */
export function entryLines(facts: EntryFacts): readonly BarLine[] {
  if (!facts.published)
    return facts.draft ? [{ text: "A draft. It is not on the site yet.", tone: "plain" }] : [];
  const line = publishedLine(facts);
  return facts.draft ? [line, { text: DRAFT, tone: "plain" }] : [line];
}

/** Whether what is on the site may still change by itself, so that it is worth asking again. */
export const isWaiting = ({ published, on }: EntryFacts): boolean =>
  published && (on?.kind === "another text" || on?.kind === "not there");
