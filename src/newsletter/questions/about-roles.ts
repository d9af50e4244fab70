/** A question about a role that reads like the name of a person. */
import { regexLines } from "../../format/regex-lines.ts";
import { isOfGroup } from "./about-privacy.ts";

/** Words of roles. A person's name has none of them. */
const ROLE = regexLines("i")`
  \b(?:editors?|volunteers?|managers?|workers?|co-?ordinators?|officers?|lead(?:er)?s?|teams?
  |staff|assistants?|trustees?|chair(?:wo)?(?:man|person)?|secretary|treasurer|members?
  |advis[eo]rs?|nurses?|teachers?|practitioners?|councillors?|admin(?:istrators?)?|parents?
  |carers?|heads?|directors?|librarians?|supervisors?|reception(?:ists?)?|office|clerk
  |visitors?|helpers?|organisers?|owners?|publishers?|readers?|checkers?|webmasters?|committee
  |partners?|hub|services?|site)\b
`;
/** “Jan Smith”: two words or more, each with a first capital. */
const NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}’']+)+$/u;

/**
 * Asked about a role in which no word is one of a role, or a part of which is a name: “Jan Smith”,
 * “jan”, “Editor, Jan Smith”. `groups` are names that are no person's.
 */
export function roleQuestion(role: string, groups: readonly string[]): string | undefined {
  const text = role.trim();
  if (text === "" || isOfGroup(text, groups)) return undefined;
  const parts = text.split(/\s*[,;:/()–—]\s*|\s+-\s+/).filter((part) => part !== "");
  const named = ROLE.test(text)
    ? parts.find((part) => NAME.test(part) && !ROLE.test(part) && !isOfGroup(part, groups))
    : text;
  return named === undefined
    ? undefined
    : `“${named}” looks like a person’s name, and everybody can read it. Write the role instead, such as “Site editor”.`;
}
