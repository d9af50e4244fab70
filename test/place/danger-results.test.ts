/** What this place shows below the numbers to ring. */
import { describe, expect, it } from "vitest";
import { linesThatFit } from "../../src/components/search-box/lines-in-place.ts";
import { listed, type Shown } from "../../src/components/search-box/panel-state.ts";
import { answer } from "../search/answer.ts";
import { classifyText } from "../../src/search/intent/classify.ts";
import { withPhrases } from "../../src/search/intent/phrases.ts";
import { withTopic } from "../../src/search/intent/topics.ts";
import { withWriting } from "../../src/search/intent/who-asks.ts";
import { publishedModel } from "../danger-model.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const library = realLibrary();
const { index } = openLibrary(library);
const model = publishedModel();
const names = searchDocuments(library).map(({ key }) => key);

/** `mistaken`: a wrong classification, with the kind that is likest to the words. */
function keysBelow(words: string, mistaken?: "line" | "panel"): readonly (string | undefined)[] {
  const { help } = index.head;
  const told = withPhrases(
    withTopic(classifyText(model, words), words, help.categories),
    words,
    help.categories,
  );
  const classified = withWriting(told, words, help.writing.words);
  const categories = classified.categories.length > 0 ? classified.categories : ["control"];
  const asked = {
    index,
    answer: answer(index, words),
    classified: mistaken ? { ...classified, answer: mistaken, categories } : classified,
    hour: 12,
  };
  return listed({ ...asked, lines: linesThatFit(asked), shownResults: [] } as unknown as Shown)
    .slice()
    .map(({ entry }) => names[entry.number]);
}

const AT_HOME = "guidance/somebody-at-home-hurts-or-frightens-me";
const OWN_ACTS = "guidance/when-it-is-you-who-needs-help-to-stay-calm";
const HOSPITAL = "services/diana-princess-of-wales-hospital";

describe("below the numbers", () => {
  it.each([
    ["i shook my baby", OWN_ACTS],
    ["my baby is not breathing", HOSPITAL],
    ["baby swallowed a battery", HOSPITAL],
    ["toddler drank bleach", HOSPITAL],
    ["my partner hits me", AT_HOME],
    ["scared of my husband", AT_HOME],
    ["he takes my money", AT_HOME],
    ["he smashed my phone", AT_HOME],
    ["my husband went for me with a bottle", AT_HOME],
    ["he's drunk and kicking the door in", AT_HOME],
    ["my son wants to kill himself", "guidance/feeling-low-or-hurting-yourself"],
    ["i just want to sleep and not wake up", "guidance/feeling-low-or-hurting-yourself"],
  ])("“%s” begins with %s", (words, key) => expect(keysBelow(words)[0]).toBe(key));

  it.each([
    ["social services took my kids", "guidance/when-you-have-a-social-worker"],
    ["I drink every night when the kids are asleep", "services/with-you"],
  ])("“%s”, all of which the thesaurus knows, begins with %s", (words, key) => {
    for (const mistaken of ["line", "panel"] as const)
      expect(keysBelow(words, mistaken)[0]).toBe(key);
  });

  it.each([
    "i shook my baby",
    "my baby is not breathing",
    "toddler drank bleach",
    "he takes my money",
    "he said he'd burn the house down with us in",
    "ive took too many tablets",
    "want to die",
    "my head's gone",
  ])("“%s” brings no group, bank, park, tip or landlord", (words) =>
    expect(
      keysBelow(words).filter((key = "") =>
        /^tips\/|babyzone|baby-and-toddler|bank$|park|woods|bloom|housing|ymca/.test(key),
      ),
    ).toEqual([]),
  );
  it.each([
    ["my baby wont wake up", "services/babyzone"],
    ["baby floppy", "services/west-marsh-baby-bank"],
  ])("under the line, too, “%s” leaves out %s", (words, absent) =>
    expect(keysBelow(words)).not.toContain(absent),
  );
  it.each([
    ["got no money for food till monday", "services/rock-foundation-food-bank"],
    ["just found out im pregnant who do i ring", "services/health-visiting-and-school-nursing"],
    ["crisis loan from council", "guidance/money-food-and-a-home"],
    ["been excluded from school", "services/sendiass"],
    ["son gaming all night", "services/family-hubs-parenting-support"],
    ["teenager never leaves room", "need/teenagers"],
  ])("“%s” has %s among the first three, should danger be heard by mistake", (words, key) =>
    expect(keysBelow(words, "line").slice(0, 3)).toContain(key),
  );
  it.each([
    ["owe rent going to be kicked out", "services/council-offices-in-grimsby"],
    ["speech therapy my lad dont talk at 3", "services/health-visiting-and-school-nursing"],
  ])("“%s” has %s among the first six, should a panel be shown by mistake", (words, key) =>
    expect(keysBelow(words, "panel").slice(0, 6)).toContain(key),
  );
  it.each(["text someone not call", "dont want to ring", "cant talk hes in the room"])(
    "“%s” begins with what can be written to",
    (words) => expect(["helplines/shout", "helplines/childline"]).toContain(keysBelow(words)[0]),
  );
  it("a page in the reader’s language comes first, then that of the danger", () =>
    expect(keysBelow("boję się męża").slice(0, 2)).toEqual(["page/languages/pl/", AT_HOME]));
});
