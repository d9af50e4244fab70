/** Questions about facts of single people: where they live, a child's name, money and numbers. */
import type { Question } from "./question.ts";

const LIVES =
  /\b(?:he|she|they|we|i|who|mum|dad|nan|grandad|family) (?:lives?|stays?|is staying|are staying|moved)(?: now)? (?:at|on|in|to) (?:number |no\.? ?)?\d{1,4}[a-d]?\b[^.\n]{0,30}|\b(?:come|pop|drop|bring \w+) (?:round |over |in )?(?:to|at) (?:ours|mine|my place|our place|my home|our home)\b/i;
/** A name with an age of a child behind it. */
const CHILD =
  /(?:^|[^\p{L}])((?:\p{Lu}\p{Ll}+ ){0,1}\p{Lu}\p{Ll}+)(?: \((?:aged? )?(?:1[0-7]|[0-9])\)|,? aged? (?:1[0-7]|[0-9])\b(?! ?(?:-|–|to|and|or|\+)))/u;
const MY_CHILD =
  /\b(?:my|our|her|his|their) (?:\w+ )?(?:son|daughter|child|boy|girl|baby|grandson|granddaughter|nephew|niece|brother|sister),? (\p{Lu}\p{Ll}+)/u;
/** Words with a capital and a figure that name no child. */
const NO_CHILD =
  /\b(?:room|hall|class|year|week|part|level|group|stage|unit|session|flat|page|step|bus|route|line|age|ages|aged|children|kids|babies|boys|girls|under|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|reception|nursery|key|team)\b/i;
const MONEY =
  /\bsort ?code\b|\b(?:account|acc|a\/c) ?(?:number|no\.?)?:? ?\d{6,}|\b(?:\d{4}[ -]){3}\d{4}\b|\bpaypal\.me\/\S+|\bmonzo\.me\/\S+|\bcash ?app\b|\bgofundme\.com\/\S+|\bbc1[a-z0-9]{20,}\b/i;
const NUMBERS = /\b(?:NHS|national insurance|NI|passport|UPN)(?: (?:number|no\.?))\b/i;

const named = (text: string): string | undefined => {
  const [, name] = CHILD.exec(text) ?? [];
  if (name !== undefined && !NO_CHILD.test(name)) return name;
  return MY_CHILD.exec(text)?.[1];
};

/** They are asked and never refused: a town may be called like a child, a group may take gifts. */
export function aboutPeople(field: Question["field"], text: string): Question[] {
  const lives = LIVES.exec(text)?.[0].trim();
  const child = named(text);
  return [
    ...(lives === undefined
      ? []
      : [`“${lives}” tells where somebody lives. Leave out where people live.`]),
    ...(child === undefined
      ? []
      : [`“${child}” looks like the name of a child. Leave out names of children.`]),
    ...(MONEY.test(text)
      ? ["This looks like a way to pay somebody. Leave it out, and say whom people can ask."]
      : []),
    ...(NUMBERS.test(text)
      ? ["This looks like a private number of one person. Everybody could read it: leave it out."]
      : []),
  ].map((words) => ({ field, words }));
}
