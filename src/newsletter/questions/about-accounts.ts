/** Questions about what leads to one person: an account of their own, a car. */
import { regexLines } from "../../format/regex-lines.ts";
import { FIRST_AND_LAST, isOfGroup } from "./about-privacy.ts";
import type { Question } from "./question.ts";

const NETWORK =
  "(?:face ?book|fb|messenger|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|x\\.com|bluesky|telegram|discord|linked ?in|whats ?app|threads)";
/** “My Facebook”, “Jo's insta”, “add me on Snapchat”, “message Jo Smith on Facebook”. */
const SOMEBODYS = [
  new RegExp(
    `\\b(?:my|his|her) (?:own |personal )?(?:${NETWORK}|profile|dms?|inbox)\\b(?! (?:group|page of))`,
    "i",
  ),
  new RegExp(
    `\\b(?:dm|pm|message|msg|inbox|add|find|follow|friend|contact) (?:me|him|her)\\b(?: directly| privately)?(?: on| via| through)? ?(?:my )?${NETWORK}\\b`,
    "i",
  ),
  /\b(?:dm|pm|inbox|whats ?app|insta) (?:me|him|her)\b/i,
];
const NAMED = new RegExp(
  `(?:^|[^\\p{L}])(\\p{Lu}\\p{L}+)['’]s (?:own )?(?:[Ff]acebook|FB|[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]ik ?[Tt]ok|profile)\\b(?! (?:group|page))|\\b(?:[Dd][Mm]|[Pp][Mm]|[Mm]essage|[Ii]nbox|[Aa]dd|[Ff]ind|[Ff]ollow|[Ff]riend|[Cc]ontact) (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) (?:on|via|through) (?:[Ff]ace ?[Bb]ook|FB|[Ff]b|[Mm]essenger|[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]ik ?[Tt]ok|[Tt]elegram|[Dd]iscord)`,
  "u",
);
/** Addresses that are always one person's. */
const ALWAYS =
  /\b(?:facebook\.com\/profile\.php\S*|linkedin\.com\/in\/\S+|snapchat\.com\/add\/\S+|wa\.me\/\+?447\d+|t\.me\/\+?447\d+|steamcommunity\.com\/\S+)/i;
const PROFILE =
  /(?:\b(?:facebook|fb|instagram|tiktok|twitter|x|threads)\.(?:com|net)\/@?|@)([\w.-]*[\w-])/gi;
/** The end of a first and last name in an account: “jo.smith”, “jo_smith_99”. */
const JOINED = /^[a-z]{2,}[._][a-z]{2,}(?:[._]?\d+)?$/i;

function accountIn(text: string, groups: readonly string[]): string | undefined {
  const always = ALWAYS.exec(text)?.[0];
  const said = SOMEBODYS.flatMap((form) => form.exec(text)?.[0] ?? [])[0];
  const [whole, owner, asked] = NAMED.exec(text) ?? [];
  const name = owner ?? asked;
  const called = name !== undefined && !isOfGroup(name, groups) ? whole?.trim() : undefined;
  const profile = [...text.matchAll(PROFILE)].find(
    ([, account = ""], index, all) =>
      (JOINED.test(account) || FIRST_AND_LAST.test(account)) &&
      !isOfGroup(account, groups) &&
      // The second half of an e-mail address, which has a question of its own.
      !(all[index]?.[0].startsWith("@") && /[\w.)\]]$/.test(text.slice(0, all[index].index))),
  )?.[0];
  return always ?? said ?? called ?? profile;
}

/** “FX21 ABC”; older ones look like other things, so a word for a car must precede them. */
const PLATE = /\b[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}\b/;
const OLDER = regexLines("i")`
  \b(?:reg(?:istration)?(?: (?:number|plate|no\.?))?|number ?plate|plates?|car|van|taxi
  |minibus|motorbike|driving an?|parked)\b[^.\n]{0,40}?\b((?!GU|DN)(?:[a-z]\d{1,3} ?[a-z]{3}
  |[a-z]{3} ?\d{1,3}[a-z]|[a-z]{2}\d{2} ?[a-z]{3}))\b
`;

/**
 * Questions about accounts and cars of single people. They are asked once and refuse nothing.
 * `groups` are the names that are not a person's.
 */
export function aboutAccounts(
  field: Question["field"],
  text: string,
  groups: readonly string[],
): Question[] {
  const account = accountIn(text, groups);
  const plate = PLATE.exec(text)?.[0] ?? OLDER.exec(text)?.[1];
  return [
    ...(account === undefined
      ? []
      : [
          `“${account}” looks like one person’s own account. Put the group’s own page there, or leave it out.`,
        ]),
    ...(plate === undefined
      ? []
      : [`“${plate}” looks like the number of a car. It leads to a person: leave it out.`]),
  ].map((words) => ({ field, words }));
}
