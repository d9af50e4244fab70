/** Questions about facts of single people: where they live, a child's name, money and numbers. */
import { regexLines } from "../../format/regex-lines.ts";
import { isOfGroup } from "./about-privacy.ts";
import { CHILD_WORDS, MONEY_WORDS, NUMBER_WORDS } from "./private-words.ts";
import type { Question } from "./question.ts";

const LIVES = regexLines("i")`
  \b(?:he|she|they|we|i|who|mum|dad|nan|grandad|family) (?:lives?|stays?|is staying
  |are staying|moved)(?: now)? (?:at|on|in|to) (?:number |no\.? ?)?\d{1,4}[a-d]?\b[^.\n]{0,30}
  |\b(?:come|pop|drop|bring \w+) (?:round |over |in )?(?:to|at) (?:ours|mine|my place
  |our place|my home|our home)\b
`;

const any = (words: readonly string[]): string => `(?:${words.join("|")})`;
/** The words, each also with a first capital, by which names are recognised. */
const either = (words: readonly string[]): string =>
  any(words.map((word) => word.replace(/^\p{Ll}/u, (sign) => `[${sign}${sign.toUpperCase()}]`)));

const ALL = Object.values(CHILD_WORDS);
const YEARS = any(ALL.flatMap(({ years }) => years));
const NAME = "(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?)";
const START = "(?:^|[^\\p{L}])";
const END = "(?![\\p{L}\\d])";
const AGE =
  "(?:1[0-7]|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)";

/** “My daughter Zoe”, “moja córka Zosia”, “fiica mea Ana”. */
const MY_CHILD = ALL.map(({ mine, child, mineAfter }) => {
  const words = mineAfter
    ? `${either(child)} ${any(mine)}`
    : `${either(mine)} (?:\\p{L}+ )?${any(child)}`;
  return new RegExp(`${START}${words},?:? ${NAME}`, "u");
});

/** A name with an age of a child behind or before it. */
const WITH_AGE = [
  `${START}${NAME} \\((?:aged? |de )?${AGE}(?: ?${YEARS})?\\)`,
  `${START}${NAME},? (?:aged?|who is|is now|is|(?:has )?turn(?:s|ed)|(?:and \\p{Lu}\\p{Ll}+, )?both|ma|are|have|tem|имеет) ${AGE}${END}(?! ?(?:-|–|to|and|or|\\+|\\p{Lu}))`,
  `${START}${NAME},? (?:(?:de )?${AGE} ?${YEARS}|lat ${AGE})${END}`,
  `${START}${NAME}, ${AGE}(?=,|[.!?)\\n]|$| (?:who|won|and|was|is|has|had|came|said|loves?|goes|went|made|from)${END})`,
  `${START}${AGE}[- ](?:year|yr)s?[- ]old (?:\\p{Ll}+ )?${NAME}`,
  `${START}${AGE}[- ]?letni\\p{L}* (?:\\p{Ll}+ )?${NAME}`,
].map((form) => new RegExp(form, "gu"));

/** Words with a capital and a figure that name no child. */
const NOBODY = new RegExp(
  `(?:^|[^\\p{L}])${any(ALL.flatMap(({ nobody }) => nobody))}(?![\\p{L}])`,
  "iu",
);
const MONEY = new RegExp(any(MONEY_WORDS), "iu");
const NUMBERS = new RegExp(any(NUMBER_WORDS), "iu");

function childIn(text: string, groups: readonly string[]): string | undefined {
  const isPerson = (name: string): boolean => !NOBODY.test(name) && !isOfGroup(name, groups);
  const aged = WITH_AGE.flatMap((form) => [...text.matchAll(form)].map(([, name = ""]) => name));
  const mine = MY_CHILD.flatMap((form) => form.exec(text)?.[1] ?? []);
  // “Our Emily”: the first word is not part of the name.
  const names = [...aged, ...mine].map((name) =>
    NOBODY.test(name.split(" ")[0] ?? "") ? name.replace(/^\S+ /, "") : name,
  );
  return names.find(isPerson);
}

/**
 * Questions about facts of single people. They are asked once and refuse nothing: a town may be
 * called like a child, a group may take gifts. `groups` are the names that are not a person's.
 */
export function aboutPeople(
  field: Question["field"],
  text: string,
  groups: readonly string[],
): Question[] {
  const lives = LIVES.exec(text)?.[0].trim();
  const child = childIn(text, groups);
  return [
    ...(lives === undefined
      ? []
      : [`“${lives}” says where somebody lives. Leave out where people live.`]),
    ...(child === undefined
      ? []
      : [`“${child}” looks like the name of a child. Leave out names of children.`]),
    ...(MONEY.test(text)
      ? ["This looks like a way to pay somebody. Leave it out, and say who people can ask."]
      : []),
    ...(NUMBERS.test(text)
      ? ["This looks like a private number of one person. Everybody could read it: leave it out."]
      : []),
  ].map((words) => ({ field, words }));
}
