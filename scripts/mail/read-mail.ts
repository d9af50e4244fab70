/** Finds the newsletter item in a mail: the form of “Post an item”, or free words. */
import {
  END,
  POSTED_FIELDS,
  type PostedItem,
  type PostedName,
} from "../../src/newsletter/posted-item.ts";
import { readMessage } from "../../src/newsletter/read-posted-item.ts";
import { trueAddressesIn } from "../../src/cms/paste/true-address.ts";
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

const labelOf = (name: string): string =>
  POSTED_FIELDS.find((field) => field.name === name)?.label ?? name;
const MOST_SUMMARY = 200;
const MOST_TITLE = 90;
/**
 * Fewest characters of a title, as the content model has it, and of a sentence that says something.
 */
const LEAST_TITLE = 5;
const LEAST_SUMMARY = 20;
/** Phrases of greeting and covering notes, which are not part of the item. */
const PREFIX =
  /^(?:\s*(?:(?:re|fwd?|fw|tr|aw|wg|odp|pd|rv|sv|vs|vb|antw|ats|ext(?:ernal)?|urgent|newsletter item|newsletter)\s*(?:\[\d+\])?\s*:|\[[\p{L} -]{2,24}\]|\*{2,}\s*spam\s*\*{2,}:?)\s*)+/iu;

/** Subjects that name the newsletter and not the item. */
const NO_TITLE =
  /^(?:(?:the|your|our|some|a|an|please|for|new|my) )*(?:newsletters?|news|items?|posts?|event|poster|flyer|website|info(?:rmation)?|update|hi|hello|no subject|\(no subject\))(?: (?:item|for (?:the )?(?:newsletter|website)|please))*[.!?]?$/i;

/** Words cut at a word to at most `most` characters; pairs of signs stay whole. */
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
  const words = subject.replace(PREFIX, "").replace(/\s+/g, " ").trim();
  return NO_TITLE.test(words) || words.length < LEAST_TITLE ? "" : cutTo(words, MOST_TITLE);
}

const shorten = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return `“${words.length > 160 ? `${words.slice(0, 157)}…` : words}”`;
};

/** The first sentence, cut at a word when it is too long. */
function summaryOf(text: string): string {
  const [paragraph = ""] = text.split(/\n\s*\n/);
  const plain = paragraph.replace(/\s+/g, " ").trim();
  const sentences = plain.match(/.{10,}?[.!?](?=\s|$)/g) ?? [];
  // “Yes please add it!” is an answer to the editor.
  const sentence = (
    sentences.find((one) => one.trim().length >= LEAST_SUMMARY) ??
    sentences[0] ??
    plain
  ).trim();
  if (sentence.length <= MOST_SUMMARY) return sentence;
  return `${sentence.slice(0, MOST_SUMMARY - 1).replace(/\s+\S*$/, "")}…`;
}

const isForm = (item: PostedItem): boolean => Object.keys(item).length >= 2;

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
        notes.push(`Beside the form stands: ${shorten(words)}. Read it: it may correct the item.`);
      continue;
    }
    for (const [name, value] of Object.entries(item) as [PostedName, string][]) {
      const newer = found.get(name);
      if (newer === undefined) found.set(name, value);
      else if (newer !== value)
        notes.push(
          `${labelOf(name)}: the newest is taken, ${shorten(newer)}; further down stands ${shorten(value)}.`,
        );
    }
    const before = text.split("\n").findIndex((line) => Object.keys(readMessage(line)).length > 0);
    const above = trimMail(text.split("\n").slice(0, Math.max(before, 0)).join("\n"), sender).text;
    if (above !== "")
      notes.push(`Above the form stands: ${shorten(above)}. Read it: it may correct the item.`);
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
    notes: [`The mail holds no words but its subject.${where}`],
  };
}

/** What a mail says, as the fields of an item, with what the editor must know. */
export function readMail({ text: written, subject, from, files }: OpenedMail): FoundItem {
  const text = trueAddressesIn(plainLinks(written));
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
  const title = subjectTitle(subject) || cutTo(summaryOf(chosen.text), MOST_TITLE);
  return {
    item: { title, summary: summaryOf(chosen.text), item: chosen.text },
    free: true,
    notes: [
      ...chosen.notes,
      ...others.map((one) => `Another mail in it was left out: ${shorten(one.text)}.`),
    ],
  };
}
