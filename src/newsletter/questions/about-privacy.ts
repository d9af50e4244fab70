/**
 * Questions about what belongs to one person: their number, their address, their home. They are
 * asked and never refused, as a small group may use the phone of one of its people.
 */
import { dialled } from "../../model/phones/fault.ts";
import { numbersIn } from "../../model/phones/in-words.ts";
import type { PostedItem } from "../posted-item.ts";
import { regexLines } from "../../format/regex-lines.ts";
import type { Question } from "./question.ts";

/** An e-mail address, also where its punctuation is written out: “jo (at) example dot org”. */
const ADDRESS =
  /[\w.%+'’-]+ ?(?:@|[([]at?[)\]]) ?[\w-]+(?: ?(?:\.|[([]dot[)\]]| dot ) ?[a-z]{2,})+/gi;
/** Providers of addresses for people, of which anybody can have one. */
const FOR_PEOPLE = regexLines("i")`
  ^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx
  |btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|tiscali|orange|plusnet
  |proton|protonmail|msn|mail)[.\s([]
`;
const ROLE =
  /^(?:info|hello|contact|enquir|office|admin|book|help|team|volunteer|events?|mail|news|reception|support|centre|chair|secretary|treasurer|post|youth|family|families|community)/i;
/** “jo.smith”, “jo_smith2”: the account of a person. */
export const FIRST_AND_LAST = /^[a-z]{2,}[._-][a-z]{2,}\d*$/i;
/** The owner of a number in the words before it. */
const OWNER = regexLines("u")`
  \b(?:mr|mrs|ms|miss|mx|dr|rev)\.? [A-Z]|\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir
  |\p{Lu}\p{L}+['’]s)(?: [\p{Ll}'’]+){0,3} (?:number|phone|mobile|home)\b|\b(?:[Rr]ing|[Cc]all
  |[Tt]ext|[Pp]hone|[Cc]ontact|[Ss]peak to|[Aa]sk(?: for)?|[Ww]hats[Aa]pp|[Mm]essage|[Ss]ee
  |[Dd]rop) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: a line)?(?: on| at|:|,)?\s*$
`;
/** A name straight before a number: “Bev 01472 …”, “Bev Smith – 01472 …”. */
const NAMED = /(?:^|[\s(])((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+)(?: on| at)?[\s:,–—(-]*$/u;
/** Words that begin with a capital and are nobody's name. */
const NO_NAME = regexLines("i")`
  \b(?:ring|call|tel|telephone|phone|text|mobile|mob|number|whatsapp|contact|office|reception
  |bookings?|book|enquir\w+|landline|freephone|helpline|line|desk|team|centre|center|hub
  |church|hall|school|library|cafe|club|group|or|on|and|the|our|us|please|just|to|for|monday
  |tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|august
  |september|october|november|december|christmas|easter|noon|midday)\b
`;
const HOME =
  /\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|(?!Children|People|Women|Men|King|Queen|Lord|Saint)\p{Lu}\p{L}+['’]s) (?:own )?(?:house|flat|home|front room|living room)\b/u;
const BEFORE = 60;

/** The letters and digits of a name, small, without accents: “St Mary’s” is `stmarys`. */
export const lettersOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "");

/** True when words such as an address's first part mean a group: its name or its initials. */
export function isOfGroup(words: string, groups: readonly string[]): boolean {
  const part = lettersOf(words);
  return groups.some((group) => {
    const name = lettersOf(group);
    const initials = lettersOf(
      group
        .split(/\s+/)
        .map((word) => word.slice(0, 1))
        .join(""),
    );
    return (
      (name.length > 3 && (part.includes(name) || (part.length > 3 && name.includes(part)))) ||
      (initials.length > 2 && part.startsWith(initials))
    );
  });
}

function addresses(text: string, groups: readonly string[]): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([address]) => {
    const [local = "", host = ""] = address.split(/ ?(?:@|[([]at?[)\]]) ?/i);
    if (ROLE.test(local) || isOfGroup(local, groups)) return [];
    return FOR_PEOPLE.test(host) || FIRST_AND_LAST.test(local) ? [address] : [];
  });
}

/** “Ring me on”, “call her on”. */
const SOMEBODY =
  /\b(?:ring|call|text|phone|message|whatsapp|contact)(?: or \w+)? (?:me|her|him)\b[^.\d]{0,20}$/i;

/** Numbers of mobile phones, and numbers with the name of somebody in front. */
export function privateNumbers(text: string, groups: readonly string[]): readonly string[] {
  return numbersIn(text).filter((number) => {
    // A number for the whole country, such as 116 123, has fewer digits than one of a person.
    if (dialled(number).length < 10) return false;
    if (/^07[1-57-9]/.test(dialled(number)) && dialled(number).length === 11) return true;
    const at = text.indexOf(number);
    const before = text.slice(Math.max(0, at - BEFORE), Math.max(0, at));
    if (SOMEBODY.test(before)) return true;
    const [owner, called] = OWNER.exec(before) ?? [];
    const [, beside] = NAMED.exec(before) ?? [];
    const name = called ?? beside;
    if (name === undefined) return owner !== undefined;
    return !NO_NAME.test(name) && !isOfGroup(name, groups);
  });
}

/** `groups` are the names that are not a person's: the writer's own group and those of the site. */
export function aboutPrivacy(
  field: Question["field"],
  text: string,
  groups: readonly string[],
): Question[] {
  const home = HOME.exec(text)?.[0];
  return [
    ...[...new Set(addresses(text, groups))].map(
      (address) =>
        `${address} looks like one person’s own address. Put the group’s own there, or leave it out.`,
    ),
    ...[...new Set(privateNumbers(text, groups))].map(
      (number) =>
        `${number} looks like one person’s own number. Is it the group’s, and can everybody see it? If not, leave it out.`,
    ),
    ...(home === undefined
      ? []
      : [`“${home}” looks like somebody’s home. Leave out where people live.`]),
  ].map((words) => ({ field, words }));
}

/** The names in an item that are not a person's. */
export const groupsOf = ({ group }: PostedItem, known: readonly string[]): readonly string[] =>
  group === undefined || group.trim() === "" ? known : [group, ...known];
