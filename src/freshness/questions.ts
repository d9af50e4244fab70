/** Whom to ring about an entry, and what to ask, from what it says and what it lacks. */
import { timesInWords } from "../calendar/times.ts";
import { costText } from "../format/costs.ts";
import { digits } from "../format/phones.ts";
import { isShortNumber } from "../format/short-numbers.ts";
import { hasClosed, isRunning } from "../format/standing.ts";
import type { AnyEntry } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { referredTo, rowsOf } from "../model/phones/phone-book.ts";
import { type CheckedEntry, ownerOf } from "./due.ts";
import { GAPS } from "./gaps.ts";

export interface Ring {
  readonly number: string;
  /** Who answers. */
  readonly who: string;
  /** When it is answered, where that is known. */
  readonly hours?: string | undefined;
}

export interface CheckCall {
  /** Numbers to ring; none where a public page is to be read instead. */
  readonly ring: readonly Ring[];
  /** Public pages in which to look. */
  readonly read: readonly string[];
  readonly questions: readonly string[];
}

/**
 * An entry's numbers to ring for a check. Those of helplines are left out, and so are short ones
 * such as 999: they are kept free.
 */
function ringsOf(entry: AnyEntry, name: string): readonly Ring[] {
  return rowsOf(entry)
    .filter(({ number }) => number !== "" && !isShortNumber(digits(number)))
    .filter((row) => referredTo(row)?.startsWith("helplines/") !== true)
    .map((row) => ({ number: row.number, who: row.name ?? name, hours: row.hours }));
}

/** Crisis lines are kept free for people in danger: their public page is read instead. */
const keepsLineFree = (entry: CheckedEntry): boolean =>
  entry.collection === "helplines" || ("crisis" in entry && entry.crisis);

function pagesOf(entry: CheckedEntry, owner: AnyEntry | undefined): readonly string[] {
  const own = "website" in entry ? entry.website : undefined;
  const theirs = owner && "website" in owner ? owner.website : undefined;
  const sources = "sources" in entry ? entry.sources.map(({ url }) => url) : [];
  return [...new Set([own, ...sources, theirs].filter((url) => url !== undefined))].slice(0, 4);
}

const ASKED: Readonly<Record<string, string>> = {
  phone: "Which number may families ring?",
  hours: "On which days is it, and from when to when?",
  address: "Where is it? Street and postcode.",
  cost: "What does it cost, or is it free?",
  age: "For which ages is it?",
  "way-in": "Can people just turn up, or must they ask first? How?",
};

function runningQuestion(entry: CheckedEntry): readonly string[] {
  if (entry.collection === "events") return ["Is it going ahead on that day, at that time?"];
  if (!("status" in entry)) return [];
  if (isRunning(entry)) return ["Is it still running?"];
  return hasClosed(entry) ? [] : ["Is it running now?"];
}

function factQuestions(entry: CheckedEntry, library: Library): readonly string[] {
  const numbers = [...new Set(rowsOf(entry).map(({ number }) => number))].filter(Boolean);
  const times = "schedules" in entry ? timesInWords(entry, library).map(({ text }) => text) : [];
  const cost = "costOptions" in entry ? costText(entry.costOptions) : undefined;
  return [
    ...numbers.map((number) => `Is ${number} still the number to ring?`),
    ...times.map((text) => `Is it still at these times? ${text}.`),
    ...(cost === undefined ? [] : [`Does it still cost this? ${cost}.`]),
  ];
}

/** Whom to ring about an entry, and what to ask. */
export function callAbout(entry: CheckedEntry, library: Library): CheckCall {
  const { organisation } = ownerOf(entry, library);
  const own = ringsOf(entry, "name" in entry ? entry.name : "They");
  const theirs = organisation ? ringsOf(organisation, organisation.name) : [];
  const gaps = GAPS.filter((gap) => gap.appliesTo(entry) && gap.isMissing(entry, library));
  const open = "notConfirmed" in entry ? entry.notConfirmed : [];
  const questions = [
    ...runningQuestion(entry),
    ...factQuestions(entry, library),
    ...gaps.map(({ id }) => ASKED[id] ?? ""),
    ...open.map((words) => `Not known yet: ${words}`),
  ];
  return {
    ring: keepsLineFree(entry) ? [] : own.length > 0 ? own : theirs,
    read: pagesOf(entry, organisation),
    questions: [
      ...questions,
      questions.length === 0 ? "Is anything on our page wrong?" : "Is anything else wrong?",
    ],
  };
}
