/** Finds the newsletter item in a mail: the form of “Post an item”, or free words. */
import {
  END,
  postedLabel,
  type PostedItem,
  type PostedName,
} from "../../src/newsletter/posted-item.ts";
import { readMessage } from "../../src/newsletter/read-posted-item.ts";
import { trueAddressesIn } from "../../src/cms/paste/true-address.ts";
import { plainCharacters } from "../../src/cms/paste/plain-characters.ts";
import { joinWrapped } from "../../src/format/written-lines.ts";
import { MONTH_BEGINNING, WEEKDAY_BEGINNING } from "../../src/format/time-words.ts";
import { regexLines } from "../../src/format/regex-lines.ts";
import { plainLinks } from "./plain-links.ts";
import { layersOf } from "./layers.ts";
import type { OpenedMail } from "./open-mail.ts";
import { trimMail } from "./trim.ts";

export interface FoundItem {
  readonly item: PostedItem;
  /** True when the mail has no form, so that title and sentence were guessed. */
  readonly free: boolean;
  readonly notes: readonly string[];
}

const MAX_SUMMARY = 200;
const MAX_TITLE = 90;
/**
 * Fewest characters of a title, as the content model has it, and of a sentence that says something.
 */
const MIN_TITLE = 5;
const MIN_SUMMARY = 20;
/** Phrases of greeting and covering notes, which are not part of the item. */
const PREFIX = regexLines("iu")`
  ^(?:\s*(?:(?:re|fwd?|fw|invitation|updated invitation|accepted|tr|aw|wg|odp|pd|rv|sv|vs|vb
  |antw|ats|ext(?:ernal)?|urgent|newsletter item|newsletter)\s*(?:\[\d+\])?\s*:
  |\[[\p{L} -]{2,24}\]|\*{2,}\s*spam\s*\*{2,}:?)\s*)+
`;

/** Subjects that name the newsletter and not the item. */
const NO_TITLE = regexLines("i")`
  ^(?:(?:the|your|our|some|a|an|please|for|from|new|my) )*(?:newsletters?|news|items?|posts?
  |event|poster|flyer|leaflet|website|whats ?app(?: group)?|facebook(?: (?:group|page|post
  |event))?|info(?:rmation)?|update|hi|hello|no subject|\(no subject\))(?: (?:item|text|words
  |for (?:the )?(?:newsletter|website)|please))*[.!?]?$
`;

/** “Coffee morning poster attached”: what is said of the mail, not of the item. */
const ATTACHED =
  /[ ,:–-]*\(?\b(?:(?:poster|flyer|leaflet|pdf|photos?|pictures?|details?|image) )?attached\)?[.!]?$/i;

/** Words cut at a word to at most `most` characters; surrogate pairs stay whole. */
function cutTo(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return cut.replace(/\s+\S*$/, "").replace(/[\s,;:–-]+$/, "");
}

/**
 * The title that a subject gives, without what mail programs put in front; empty when it names
 * nothing.
 */
export function subjectTitle(subject: string): string {
  const words = subject.replace(PREFIX, "").replace(/\s+/g, " ").replace(ATTACHED, "").trim();
  return NO_TITLE.test(words) || words.length < MIN_TITLE ? "" : cutTo(words, MAX_TITLE);
}

const shorten = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return `“${words.length > 160 ? `${words.slice(0, 157)}…` : words}”`;
};

/** Words of days and times. */
const OF_A_DAY = new RegExp(
  `\\b(?:${WEEKDAY_BEGINNING}|${MONTH_BEGINNING})\\p{L}*|\\b(?:at|from|to|until|till|on|the|gmt|bst|noon|midday)\\b|\\d+(?:st|nd|rd|th|[ap]\\.?m)?\\b`,
  "giu",
);
const isDayOnly = (line: string): boolean => !/\p{L}/u.test(line.replace(OF_A_DAY, ""));

/** The lines that say something else than a day. */
const linesOf = (text: string): readonly string[] => {
  const lines = joinWrapped(text)
    .split("\n")
    .map((line) =>
      line
        .replace(/\s+/g, " ")
        .replace(/^(?:[-*•·] )/, "")
        .trim(),
    )
    .filter((line) => line !== "");
  const telling = lines.filter((line) => !isDayOnly(line) && !line.endsWith(":"));
  return telling.length > 0 ? telling : lines;
};

/** The first sentence or line, cut at a word when it is too long. */
function summaryOf(text: string): string {
  const parts = linesOf(text).flatMap((line) => {
    const sentences = line.match(/.{10,}?[.!?](?=\s|$)/g) ?? [];
    return sentences.length > 0 ? sentences : [line];
  });
  // “Yes please add it!” is an answer to the editor.
  const [first = text] = parts;
  const says = (one: string): boolean => one.trim().length >= MIN_SUMMARY;
  const sentence = (
    says(first) ? first : (parts.find((one) => says(one) && /[.!?]$/.test(one.trim())) ?? first)
  ).trim();
  if (sentence.length <= MAX_SUMMARY) return sentence;
  return `${sentence.slice(0, MAX_SUMMARY - 1).replace(/\s+\S*$/, "")}…`;
}

/** A title from the words: their first line where it is short, else their first sentence. */
function titleOf(text: string): string {
  const [first = ""] = linesOf(text).filter((line) => !/\bpresents?:?$/i.test(line));
  const isHeading = first.length >= MIN_TITLE && first.length <= 60 && !/[.:;,]$/.test(first);
  return cutTo(isHeading ? first : summaryOf(text), MAX_TITLE);
}

/** Many mails have “When:” and “Where:”; the form also has the item or its title. */
const isForm = (item: PostedItem): boolean =>
  Object.keys(item).length >= 2 &&
  [item.title, item.summary, item.item].some((value) => value !== undefined);

/** The form, where the newest value of each field counts; every value that lost is named. */
function readForm(layers: readonly string[], sender: string): FoundItem {
  const found = new Map<PostedName, string>();
  const notes: string[] = [];
  for (const text of layers) {
    const item = readMessage(text);
    if (Object.keys(item).length === 0) {
      const { text: words, notes: left } = trimMail(text, sender);
      notes.push(...left);
      if (words !== "")
        notes.push(`Beside the form it says: ${shorten(words)}. Read it: it may correct the item.`);
      continue;
    }
    for (const [name, value] of Object.entries(item) as [PostedName, string][]) {
      const newer = found.get(name);
      if (newer === undefined) found.set(name, value);
      else if (newer !== value)
        notes.push(
          `${postedLabel(name)}: the newest is taken, ${shorten(newer)}; further down is ${shorten(value)}.`,
        );
    }
    const before = text.split("\n").findIndex((line) => Object.keys(readMessage(line)).length > 0);
    const above = trimMail(text.split("\n").slice(0, Math.max(before, 0)).join("\n"), sender).text;
    if (above !== "")
      notes.push(`Above the form it says: ${shorten(above)}. Read it: it may correct the item.`);
    const [, after = ""] = text.split(END);
    const below = trimMail(after, sender);
    if (below.text !== "") notes.push(`Left out after the item: ${shorten(below.text)}.`);
    notes.push(...below.notes);
  }
  const words = found.get("item");
  if (words !== undefined) {
    const trimmed = trimMail(words, sender);
    found.set("item", trimmed.text);
    notes.push(...trimmed.notes);
  }
  return { item: Object.fromEntries(found), free: false, notes };
}

/** A mail whose only words are its subject, as with a poster attached. */
function fromSubject(subject: string, hasFiles: boolean): FoundItem {
  const title = subjectTitle(subject);
  if (title === "") return { item: {}, free: true, notes: [] };
  const where = hasFiles ? " What it is about may be in the file that came with it." : "";
  return {
    item: { title, summary: title, item: title },
    free: true,
    notes: [`The mail has no words but its subject.${where}`],
  };
}

/** What people write above their own words of before when these were wrong. */
const CORRECTS = regexLines("i")`
  \b(?:correction|typo|my mistake|i (?:got|put) .{0,30}wrong|(?:that |it )?should (?:be|say
  |read|have been)|(?:the )?rest (?:is |stays )?(?:all )?(?:the )?same|everything else
  |as before|not the|instead of|(?:has |have )?(?:changed?|moved) (?:to|from)|it['’]?s now
  |(?:is|are) now)\b
`;
/** A correction is shorter than a new text. */
const MAX_CORRECTION = 250;
const isCorrection = (text: string): boolean =>
  text.length <= MAX_CORRECTION && CORRECTS.test(text);

/** What a mail says, as the fields of an item, with what the editor must know. */
export function readMail({ text: written, subject, from, files }: OpenedMail): FoundItem {
  const text = trueAddressesIn(plainLinks(plainCharacters(written)));
  const layers = layersOf(text).map((layer) => layer.text);
  const forms = layers.map((layer) => readMessage(layer));
  if (forms.some(isForm) || forms.some((item) => item.title !== undefined))
    return readForm(layers, from);
  const read = layers.map((layer) => trimMail(layer, from));
  const at = Math.max(
    read.findIndex((one) => one.text.length >= 40),
    0,
  );
  const chosen = read[at];
  if (!chosen || chosen.text === "") return fromSubject(subject, files.length > 0);
  const others = read.filter((one, index) => index !== at && one.text !== "");
  const corrected = others.find(
    (one) => isCorrection(chosen.text) && one.text.length >= Math.max(40, chosen.text.length / 2),
  );
  const main = corrected ?? chosen;
  return {
    item: {
      title: subjectTitle(subject) || titleOf(main.text),
      summary: summaryOf(main.text),
      item: corrected ? `${chosen.text}\n\n${corrected.text}` : chosen.text,
    },
    free: true,
    notes: [
      ...chosen.notes,
      ...(corrected
        ? [
            `A correction is above an older text: ${shorten(chosen.text)}. Both are in the item. Put it into the older words and into the boxes, then take it out.`,
          ]
        : []),
      ...others
        .filter((one) => one !== corrected)
        .map((one) => `Another mail in it was left out: ${shorten(one.text)}.`),
    ],
  };
}
