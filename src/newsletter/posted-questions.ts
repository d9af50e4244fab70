/**
 * What to ask about the answers of a posted item before it is sent: slips that the editor would be
 * asked about too. A question does not block, as the writer may know better, unless it is firm.
 */
import { phoneFault } from "../model/phones/fault.ts";
import { numbersIn } from "../model/phones/in-words.ts";
import { POSTED_FIELDS, type PostedItem, type PostedName } from "./posted-item.ts";
import { aboutAccounts } from "./questions/about-accounts.ts";
import { aboutAdverts } from "./questions/about-adverts.ts";
import { aboutDays, aboutLastDay } from "./questions/about-days.ts";
import { aboutHomes } from "./questions/about-homes.ts";
import { aboutPeople } from "./questions/about-people.ts";
import { pictureNameQuestion } from "./questions/about-pictures.ts";
import { aboutPrivacy, groupsOf, lettersOf } from "./questions/about-privacy.ts";
import { aboutSecrets } from "./questions/about-secrets.ts";
import { aboutTimes } from "./questions/about-times.ts";
import { aboutWhen } from "./questions/about-when.ts";
import { aboutWords } from "./questions/about-words.ts";
import type { Question } from "./questions/question.ts";

export type { Question } from "./questions/question.ts";

export interface PostContext {
  /** London's day, YYYY-MM-DD. */
  readonly today: string;
  /** Names of the groups on the site. */
  readonly groups: readonly string[];
  /** A picture was chosen. */
  readonly hasPicture: boolean;
  /** The item came in free words, without an answer to “When”. */
  readonly isFree?: boolean;
}

/** Questions about the phone numbers in a text. */
function aboutNumbers(field: PostedName, text: string): Question[] {
  return numbersIn(text).flatMap((number) => {
    const fault = phoneFault(number);
    return fault === undefined
      ? []
      : [
          {
            field,
            words: fault.replace("Check it against the source.", "Look at it once more."),
          },
        ];
  });
}

/** The outward part of a postcode and what follows it: “DN32 7DS”, “dn327ds”, “DN32 7D”. */
const POSTCODE_LIKE =
  /\b([a-z]{1,2}\d[a-z\d]?) ?(?!\d{1,2}(?:[ap]m|st|nd|rd|th)\b)(\d{1,2}[a-z]{1,3})\b/gi;
const INWARD = /^\d[abd-hjlnp-uw-z]{2}$/i;

/** Questions about postcodes that are nearly whole. */
function aboutPostcodes(field: PostedName, text: string): Question[] {
  return [...text.matchAll(POSTCODE_LIKE)].flatMap(({ 0: found, 2: inward = "" }) =>
    INWARD.test(inward)
      ? []
      : [{ field, words: `“${found}” is not a whole postcode. Write it like SW1A 1AA.` }],
  );
}

/** Nearly the name of a known group: the same but for punctuation, or one within the other. */
function aboutGroup(group: string, groups: readonly string[]): Question[] {
  const written = lettersOf(group);
  if (written.length < 4 || groups.some((name) => name.trim() === group.trim())) return [];
  const near = groups.find((name) => {
    const known = lettersOf(name);
    return known.length >= 4 && (known.includes(written) || written.includes(known));
  });
  return near === undefined
    ? []
    : [{ field: "group", words: `Do you mean “${near}”? Then write its name like that.` }];
}

function aboutPicture({ picture = "", consent = "" }: PostedItem, hasPicture: boolean): Question[] {
  if (!hasPicture) return [];
  const named = pictureNameQuestion(picture);
  return [
    ...(named === undefined ? [] : [{ field: "picture" as const, words: named }]),
    ...(picture.trim() === ""
      ? [{ field: "picture" as const, words: "Say what the picture shows.", firm: true }]
      : []),
    ...(consent === ""
      ? [
          {
            field: "consent" as const,
            words: "Has everybody in the picture agreed? If not, take the picture out.",
            firm: true,
          },
        ]
      : []),
  ];
}

/** All questions, in the order of the fields. */
export function questionsAbout(item: PostedItem, asked: PostContext): readonly Question[] {
  const { today, groups, hasPicture, isFree = false } = asked;
  const texts = POSTED_FIELDS.map(({ name }) => ({ name, text: item[name] ?? "" }));
  const noPersons = groupsOf(item, groups);
  const all = [
    ...texts.flatMap(({ name, text }) => [
      ...aboutWords(name, text),
      ...aboutDays(name, text, today, isFree && name === "item"),
      ...aboutWhen(name, text, today),
      ...aboutTimes(name, text),
      ...aboutNumbers(name, text),
      ...aboutPrivacy(name, text, noPersons),
      ...aboutPeople(name, text, noPersons),
      ...aboutAccounts(name, text, noPersons),
      ...aboutHomes(name, text),
      ...aboutAdverts(name, text),
      ...(name === "where" || name === "item" || name === "join" ? aboutPostcodes(name, text) : []),
    ]),
    ...aboutLastDay(item, today),
    ...aboutSecrets(item),
    ...aboutGroup(item.group ?? "", groups),
    ...aboutPicture(item, hasPicture),
  ];
  return POSTED_FIELDS.flatMap(({ name }) => all.filter(({ field }) => field === name));
}
