/**
 * A list as text for a message or a file, and as rich text for an e-mail. Pure: the same list gives
 * the same words.
 */
import { webName } from "../format/addresses.ts";
import { escapeHtml } from "../format/escape.ts";
import { numberToDial, numberToText } from "../format/phones.ts";
import type { ListRecord, RecordPhone } from "./record.ts";

export interface Handed {
  readonly entries: readonly ListRecord[];
  /** Whole address of the list, with its fragment. */
  readonly link: string;
  /** “https://example.org”. */
  readonly origin: string;
  readonly siteName: string;
  /** The numbers for danger, in a line; empty where the site names none. */
  readonly urgent: string;
  /** That something is missing from the list; empty when it is whole. */
  readonly warning: string;
}

/** “01632 960001, then option 2 (the front desk)”. */
export function phoneText({ number, extension, name, hours }: RecordPhone): string {
  const about = [name, hours].filter((part) => part !== undefined).join("; ");
  return `${numberToDial({ number, extension })}${about === "" ? "" : ` (${about})`}`;
}

/** “SHOUT to 85258”, under “Text”. */
export const textTo = ({ number, word }: NonNullable<ListRecord["text"]>): string =>
  word === undefined ? number : `${word} to ${number}`;

/** Said in place of what is not known, above the address of its page. */
const NOT_ALL_KNOWN = "Not all is known: see its page.";

type Fact = readonly [label: string, value: string];

/** A fact under its name; none where it is not known. */
const fact = (label: string, value: string | undefined): readonly Fact[] =>
  value === undefined ? [] : [[label, value]];

/** “Family line: 01632 960001, then option 1”, for each number of whom to ask. */
export const askInsteadTexts = ({
  askInstead,
}: Pick<ListRecord, "askInstead">): readonly {
  readonly phone: RecordPhone;
  readonly text: string;
}[] =>
  (askInstead?.phones ?? []).map((phone) => ({
    phone,
    text: `${askInstead?.name ?? ""}: ${phoneText(phone)}`,
  }));

/**
 * The facts of an entry with their names, in the order of the cards. Only numbers, places and times
 * may be several under one name.
 */
export function factsOf(entry: ListRecord): readonly Fact[] {
  const { phones, text, where, when } = entry;
  return [
    ...fact("Now", entry.closed),
    ...fact("Here", entry.here),
    ...fact("Who it is for", entry.who),
    ...fact("Ages", entry.ages?.replace(/^Ages /, "")),
    ...fact("Cost", entry.cost),
    ...phones.flatMap((phone) => fact("Phone", phoneText(phone))),
    ...fact("Text", text && textTo(text)),
    ...fact("E-mail", entry.email),
    ...fact("Website", entry.website && webName(entry.website)),
    ...askInsteadTexts(entry).flatMap((line) => fact("Ask instead", line.text)),
    ...where.flatMap((place) => fact("Where", place)),
    ...fact("How you get it", entry.given),
    ...when.flatMap((time) => fact("When", time)),
    ...fact("How to join", entry.access),
    ...fact("How to ask", entry.how),
    ...fact("Not known", entry.notKnown?.join(" ")),
    ...fact("How sure", entry.checked),
  ];
}

const headline = (siteName: string): string => `A list of help from ${siteName}`;
const CHECK = "Things change. Ring before you go.";

/** The numbers for danger and what is missing: above the entries. Empty lines are left out. */
const above = ({ urgent, warning }: Handed): readonly string[] =>
  [urgent, warning].filter((line) => line !== "");

/** Plain text with every fact, for a message or a file. */
export function asText(handed: Handed): string {
  const { entries, link, origin, siteName } = handed;
  const one = (entry: ListRecord, index: number): string =>
    [
      `${index + 1}. ${entry.name}`,
      entry.about,
      ...factsOf(entry).map(([label, value]) => `${label}: ${value}`),
      ...(entry.instead ?? []).map(({ name }) => `Instead: ${name}`),
      `${origin}${entry.url}`,
    ].join("\n");
  return `${[headline(siteName), ...above(handed), ...entries.map(one), `${CHECK} This list on the web:\n${link}`].join("\n\n")}\n`;
}

/**
 * The text in the characters of the SMS alphabet (GSM 03.38): with any other character, a message
 * contains 70 characters instead of 160.
 */
const inSmsAlphabet = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/…/g, "...")
    .replace(/\u00A0/g, " ");

/** How to reach an entry, briefly: its first number with its hours, else another way. */
function briefWay(entry: ListRecord): readonly string[] {
  const { phones, text, when, website, kind } = entry;
  const [phone] = phones;
  const [hours] = kind === "Helpline" ? when : [];
  const ask = askInsteadTexts(entry)[0]?.text;
  const ways = [
    phone && phoneText({ ...phone, hours: phone.hours ?? hours }),
    text && numberToText(text),
    entry.email,
    ask === undefined ? undefined : `Ask ${ask}`,
    website && webName(website),
  ];
  return ways.filter((way) => way !== undefined).slice(0, 1);
}

/**
 * A list for text messages, an entry in a few lines: name, how to reach it, for which ages, what it
 * costs, that something is not known, and its page, which says what.
 */
export function asBrief(handed: Handed): string {
  const one = (entry: ListRecord): string =>
    [
      entry.name,
      ...(entry.closed === undefined ? briefWay(entry) : [entry.closed]),
      ...(entry.here === undefined ? [] : [entry.here]),
      ...[entry.ages, entry.cost].filter((words) => words !== undefined),
      ...(entry.notKnown === undefined ? [] : [NOT_ALL_KNOWN]),
      `${handed.origin}${entry.url}`,
    ].join("\n");
  return inSmsAlphabet([...above(handed), ...handed.entries.map(one)].join("\n\n"));
}

const linkTo = (url: string, words: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/** Rich text, with headings and links, for the clipboard. */
export function asHtml(handed: Handed): string {
  const { entries, link, origin, siteName } = handed;
  const one = (entry: ListRecord): string => {
    const facts = factsOf(entry).map(
      ([label, value]) => `${escapeHtml(label)}: ${escapeHtml(value)}`,
    );
    const instead = (entry.instead ?? []).map(
      ({ name, url }) => `Instead: ${linkTo(`${origin}${url}`, name)}`,
    );
    return `<li><p><strong>${linkTo(`${origin}${entry.url}`, entry.name)}</strong><br>${escapeHtml(entry.about)}</p><p>${[...facts, ...instead].join("<br>")}</p></li>`;
  };
  return `<h2>${escapeHtml(headline(siteName))}</h2>${above(handed)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join(
      "",
    )}<ol>${entries.map(one).join("")}</ol><p>${CHECK} ${linkTo(link, "This list on the web")}</p>`;
}

/** Entries of a list in its order, and how many of its ids no entry has any more. */
export function entriesOf(
  ids: readonly string[],
  records: readonly ListRecord[],
): { readonly entries: readonly ListRecord[]; readonly missing: number } {
  const byId = new Map(records.map((record) => [record.id, record]));
  const entries = ids.flatMap((id) => byId.get(id) ?? []);
  return { entries, missing: ids.length - entries.length };
}

/** Warning about a link that names missing entries or was cut off. Empty when it is complete. */
export function warningText(missing: number, whole: boolean): string {
  const gone = `${missing === 1 ? "One thing" : `${missing} things`} on this list cannot be found. The link was changed on its way, or the site no longer has it.`;
  return [
    missing === 0 ? "" : gone,
    whole
      ? ""
      : "A part of the link was lost on its way, so something is missing here. Ask for the list again.",
  ]
    .filter(Boolean)
    .join(" ");
}
