/** Creates a newsletter item from an e-mail. An editor reviews it before it is published. */
import { alsoFound } from "../src/format/also-found.ts";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type AnyEntry, collections, type Organisation } from "../src/model/collections/index.ts";
import type { SiteData } from "../src/model/data/index.ts";
import { slugOf } from "../src/format/slug.ts";
import { MAX_PICTURE_BYTES, sniff } from "../src/model/picture-file.ts";
import { readEntry } from "../src/model/gate/read-entry.ts";
import { sentence } from "../src/model/problem.ts";
import { ENGLISH_FIRST } from "../src/model/english-first.ts";
import {
  type AnswerFault,
  knownNames,
  layOut,
  newsText,
  titleSlug,
} from "../src/newsletter/lay-out.ts";
import { questionsAbout } from "../src/newsletter/posted-questions.ts";
import { privateNumbers } from "../src/newsletter/questions/about-privacy.ts";
import { postedLabel, type PostedItem, type PostedName } from "../src/newsletter/posted-item.ts";
import { guessWhen } from "./mail/guess.ts";
import { type Attached, openMail } from "./mail/open-mail.ts";
import { readMail } from "./mail/read-mail.ts";
import { limitWords } from "./mail/too-long.ts";
import { pathFor } from "./skeleton.ts";

/** The names that are recognised in a message. */
export interface Known {
  readonly entries: readonly AnyEntry[];
  readonly organisations: readonly Pick<
    Organisation,
    "slug" | "name" | "otherNames" | "searchWords"
  >[];
  readonly data: Pick<SiteData, "places" | "taxonomy">;
}

export interface Laid {
  /** Path of the new file from the project's folder. */
  readonly path: string;
  /** What is left for the editor to do, as sentences. */
  readonly notes: readonly string[];
}

/** Where the names of a field are written. */
const LIST: Readonly<Partial<Record<PostedName, string>>> = {
  group: "an organisation in content/organisations",
  area: "an area of _data/places.json",
  topic: "a topic of _data/taxonomy.json",
};

/** The wording of a fault in an answer, for the person who corrects the message. */
function faultWords({ field, kind, value, near }: AnswerFault, today: string): string {
  const label = postedLabel(field);
  if (kind === "missing")
    return `${label}: is missing from the message. Ask the group, or write it in.`;
  if (kind === "no day")
    return `${label}: “${value}” is not a day. Write it as year, month, day: ${today}.`;
  const guess = near === undefined ? "" : `Did you mean “${near}”? `;
  return `${label}: “${value}” is not ${LIST[field] ?? "known"}. ${guess}Correct it in the message and run this again.`;
}

function notesOf({ picture, consent }: PostedItem, used: boolean): readonly string[] {
  if (picture === undefined || used) return [];
  const agreed = /^y(es)?\b/i.test(consent ?? "")
    ? "They say that everybody in it has agreed."
    : "They do not say that everybody in it has agreed: ask before you use it.";
  return [
    `A picture belongs to it: “${picture}”. ${agreed} Put the file beside index.md and add it in the editor.`,
  ];
}

/** The group whose name is in the words, for a mail that has no line for it. */
function groupIn(words: string, { organisations }: Known): string | undefined {
  const text = `-${slugOf(words)}-`;
  const named = organisations.filter((group) =>
    [group.name, ...alsoFound(group)].some(
      (one) => one.length > 3 && text.includes(`-${slugOf(one)}-`),
    ),
  );
  return named.length === 1 ? named[0]?.name : undefined;
}

/** The item of free words without numbers of single people, and that they were left out. */
function withoutPrivateNumbers(
  item: PostedItem,
  groups: readonly string[],
): { readonly item: PostedItem; readonly left: readonly string[] } {
  const numbers = new Set(Object.values(item).flatMap((text) => privateNumbers(text, groups)));
  const trimmed = (text: string): string =>
    [...numbers].reduce((words, number) => words.replaceAll(number, "(number left out)"), text);
  return {
    item: Object.fromEntries(Object.entries(item).map(([name, text]) => [name, trimmed(text)])),
    left:
      numbers.size === 0
        ? []
        : [
            "A number that looks like one person’s own was left out and is not written here. Ask the group for a number of its own.",
          ],
  };
}

/** Free text with its date and place, and the notes for the editor about them. */
function withGuess(
  item: PostedItem,
  today: string,
): { readonly told: PostedItem; readonly guessed: readonly string[] } {
  const { title = "", item: words = "" } = item;
  const { when, where, notes } = guessWhen(`${title}\n${words}`, today);
  const told = {
    ...item,
    ...(when !== undefined && { when }),
    ...(where !== undefined && { where }),
  };
  return { told, guessed: notes };
}

/** Of free words the day and the place are in the item itself. */
const withoutFacts = ({ when: _when, where: _where, ...words }: PostedItem): PostedItem => words;

/** A note where characters of the mail are lost, with the words around the first. */
function lostSigns(text: string): readonly string[] {
  const [near] = /\S{0,20} ?\S*\uFFFD\S* ?\S{0,20}/.exec(text) ?? [];
  return near === undefined
    ? []
    : [
        `Characters such as £ or ’ were lost on the way, first in “${near}”. Read it through and put them in.`,
      ];
}

const isPicture = ({ bytes }: Attached): boolean =>
  sniff(bytes.subarray(0, 16)) !== undefined && bytes.length <= MAX_PICTURE_BYTES;
const ending = ({ bytes }: Attached): string => {
  const kind = sniff(bytes.subarray(0, 16));
  return kind === "jpeg" ? "jpg" : (kind ?? "bin");
};

/** Puts files that came with the mail where nothing is published, and says where. */
function putAside(folder: string, slug: string, files: readonly Attached[]): readonly string[] {
  if (files.length === 0) return [];
  const aside = `.cache/mail/${slug}`;
  mkdirSync(join(folder, aside), { recursive: true });
  const names = files.map((file, index) => {
    const dot = file.name.lastIndexOf(".");
    const end = dot > 0 ? slugOf(file.name.slice(dot + 1)).slice(0, 8) : ending(file);
    const name = `${index + 1}-${slugOf(file.name.slice(0, Math.max(dot, 0))).slice(0, 40) || "file"}.${end}`;
    writeFileSync(join(folder, aside, name), file.bytes);
    return name;
  });
  return [
    `${files.length === 1 ? "A file that came with it lies" : "Files that came with it lie"} in ${aside}/: ${names.join(", ")}. ${files.some(isPicture) ? "Add a picture in the editor, once everybody in it has agreed." : "None of them is a picture that the site takes: a JPEG, PNG or WebP."}`,
  ];
}

/** The one picture that the item describes and whose people agreed; undefined without it. */
function pictureOf(
  files: readonly Attached[],
  { consent, picture }: PostedItem,
): { readonly file: Attached; readonly name: string } | undefined {
  const [file, ...others] = files.filter(isPicture);
  const agreed = /^y(es)?\b/i.test(consent ?? "");
  if (file === undefined || others.length > 0 || !agreed || picture === undefined) return undefined;
  return { file, name: `picture.${ending(file)}` };
}

/**
 * Writes the item of a mail. Throws with every fault in it, and then writes nothing; never writes
 * over a file. Of a mail without the form, what is missing is left for the editor to fill in.
 */
export async function newFromMail(
  folder: string,
  bytes: Buffer | string,
  known: Known,
  today: string,
): Promise<Laid> {
  const mail = await openMail(Buffer.from(bytes));
  limitWords(mail.text);
  const { item: read, free, notes } = readMail(mail);
  const faults: string[] = [];
  if (Object.keys(read).length === 0)
    throw new Error("There is no newsletter item in this file: it has no words.");
  const group = read.group ?? (free ? groupIn(`${mail.text} ${mail.from}`, known) : undefined);
  const names = known.organisations.map(({ name }) => name);
  const { item: found, left } = free
    ? withoutPrivateNumbers(read, names)
    : { item: read, left: [] };
  const item: PostedItem = group === undefined ? found : { ...found, group };
  const asked = questionsAbout(item, {
    today,
    groups: names,
    hasPicture: false,
    isFree: free,
  }).filter(({ field }) => field !== "group");
  const { told, guessed } = free ? withGuess(item, today) : { told: item, guessed: [] };
  const laid = layOut(told, knownNames(known), today);
  const { fields } = laid;
  faults.push(...laid.faults.map((fault) => faultWords(fault, today)));
  const file = pathFor(collections.news, titleSlug(fields.title), today);
  const slug = file.split("/")[2] ?? "";
  if (slugOf(fields.title) === "")
    faults.push(`${postedLabel("title")}: has no letter from A to Z. ${ENGLISH_FIRST}`);
  const picture = pictureOf(mail.files, item);
  const pictures = picture
    ? { pictures: [{ src: picture.name, alt: item.picture, consent: true }] }
    : {};
  const text = newsText({ ...fields, ...pictures }, free ? withoutFacts(laid.item) : laid.item);
  if (faults.length === 0 || free) {
    const named = new Set(laid.faults.map(({ field }) => String(field)));
    const { problems } = readEntry({ collection: "news", slug, file }, text);
    const group = collections.news.fields.group.label;
    faults.push(
      ...problems.filter(({ field }) => !(field === group && named.has("group"))).map(sentence),
    );
  }
  if (faults.length > 0 && (!free || slug === "" || slugOf(fields.title) === ""))
    throw new Error(`Nothing was written:\n${faults.join("\n")}`);
  if (existsSync(join(folder, dirname(file))))
    throw new Error(
      `${file} is there already, so nothing was written. Change the title, or open that one.`,
    );
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), text, { flag: "wx" });
  if (picture) writeFileSync(join(folder, dirname(file), picture.name), picture.file.bytes);
  return {
    path: file,
    notes: [
      ...(free ? ["The mail has no form: title and sentence are guessed from it. Read both."] : []),
      ...lostSigns(mail.text),
      ...mail.notes,
      ...notes,
      ...left,
      ...asked.map(({ field, words }) => `Look at this: ${postedLabel(field)}: ${words}`),
      ...guessed,
      ...notesOf(item, mail.files.length > 0),
      ...putAside(
        folder,
        slug,
        mail.files.filter((one) => one !== picture?.file),
      ),
      ...faults.map((fault) => `Still to do: ${fault}`),
    ],
  };
}
