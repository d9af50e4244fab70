/** What this site's own danger model detects, and which helplines it then shows. */
import { describe, expect, it } from "vitest";
import { rightHelp } from "../../src/intent-training/report.ts";
import { type Classified, classifyText } from "../../src/search/intent/classify.ts";
import { helpFor } from "../../src/search/intent/help.ts";
import { publishedModel } from "../danger-model.ts";
import { classifyTyped } from "../../src/search/intent/typing.ts";
import { realLibrary } from "../search/library.ts";

const model = publishedModel();
const { urgent } = realLibrary().data;
const slugs = [...new Set([...urgent.first, ...urgent.categories.flatMap(({ lines }) => lines)])];
const number = (slug: string): number => slugs.indexOf(slug);

/** Helplines of the panel at noon. */
const linesOf = (classified: Classified): readonly (string | undefined)[] =>
  helpFor(
    {
      first: urgent.first.map(number),
      always: urgent.always.map(number),
      categories: urgent.categories.map(({ id, lines }) => ({
        id,
        lines: lines.map(number),
        pages: [],
        entries: [],
      })),
      writing: { ...urgent.writing, lines: [], entries: [] },
      young: { ...urgent.young, lines: urgent.young.lines.map(number) },
    },
    classified,
    12,
  ).lines.map((line) => slugs[line]);

const LETTER =
  "hello i am looking for something to do with the children in the holidays we went to the library last week and they loved it and the baby is nearly one now and starting to walk so we are looking for a playgroup near the park that does not cost much because money is tight this month and the bus is not cheap ";

describe("danger in a reader’s own words", () => {
  it.each([
    ["he put his hands round my neck", "violence-at-home"],
    ["toddler swallowed bleach", "medical-emergency"],
    ["baby turned blue", "medical-emergency"],
    ["mum wont wake up", "medical-emergency"],
    ["my stepdad comes in my room at night", "child-sexual-abuse"],
    ["hes sending pics to an older man online", "exploitation"],
    ["dad makes me sleep in the shed", "child-hurt"],
    ["child alone in house", "child-alone"],
    ["baby next door screaming every night", "child-hurt"],
    ["wanna unalive myself", "suicide"],
    ["im gonna od", "suicide"],
    ["kms", "suicide"],
    ["want to end things", "suicide"],
    ["i shook him", "losing-control"],
    ["he tracks my car", "control"],
    ["o meu marido bate em mim", "violence-at-home"],
    ["муж бьёт меня", "violence-at-home"],
    ["i hate my life", "suicide"],
    ["kids next door shouting and crying at night", "child-hurt"],
    ["she's making me have sex", "sexual-assault"],
    // One word alone.
    ["suicide", "suicide"],
    ["kill", "violence-at-home"],
    ["strangled", "violence-at-home"],
    ["overdose", "medical-emergency"],
    ["cutting", "self-harm"],
    // A few plain words.
    ["baby is blue", "medical-emergency"],
    ["baby blue lips", "medical-emergency"],
    ["gone floppy", "medical-emergency"],
    ["she drank bleach", "medical-emergency"],
    ["had a fit", "medical-emergency"],
    ["eyes rolled back", "medical-emergency"],
    ["heart attack", "medical-emergency"],
    ["hit by a car", "medical-emergency"],
    ["i want to leave him", "control"],
    ["need to leave him", "control"],
    ["leaving my husband", "control"],
    ["hes here", "violence-at-home"],
    ["neighbour is hitting her kids", "child-hurt"],
    ["son punched me", "violent-teenager"],
    ["missing from home", "child-alone"],
    // As speech is written down.
    ["um so hes um hes just punched me in the face comma what do i do", "violence-at-home"],
    ["hello yes my daughter she has um swallowed a battery question mark", "medical-emergency"],
    ["ＨＥ ＰＵＮＣＨＥＤ ＭＥ", "violence-at-home"],
    ["wanna k1ll my$elf", "suicide"],
    ["im gonna killlll myself", "suicide"],
    [`${LETTER} and he said he would kill her if she told anybody`, "violence-at-home"],
    [`${LETTER}${LETTER} please help i want to die`, "suicide"],
  ])("is found in “%s”, with the right help", (text, category) => {
    const classified = classifyText(model, text);
    expect(classified.answer).not.toBe("none");
    expect(rightHelp(urgent)(classified, category)).toBe(true);
  });

  it.each([
    ["i want to leave him", "national-domestic-abuse-helpline"],
    ["baby has stopped breathing", "nhs-111"],
    ["want to die", "samaritans"],
    ["uncle touched me", "childrens-services"],
    ["nowhere to sleep tonight", "childrens-services"],
  ])("in “%s” names first, after the emergency services, %s", (text, line) => {
    expect(linesOf(classifyText(model, text))[1]).toBe(line);
  });

  it.each([
    "baby is not breathing",
    "toddler swallowed a coin and is choking",
    "chest pain and sweating",
    "fell off the bed and banged her head",
    "asthma and the inhaler has run out",
  ])("in “%s” names no line for abuse", (text) => {
    const classified = classifyText(model, text);
    expect(classified.categories[0]).toBe("medical-emergency");
    expect(linesOf(classified)).not.toContain("national-domestic-abuse-helpline");
  });

  it.each([
    "mum",
    "dad",
    "uncle",
    "my mam",
    "my husband",
    "he is 3",
    "alone time",
    "beat boredom",
    "hit the park",
    "legal aid",
    "pomoc",
    "ajuda",
    "mouldy flat",
    "starting school",
    "shared lunch",
    "refuse collection",
    "teething hurts",
    "first aid course",
    "emergency plumber",
    "cutting hair",
    "dog groomers",
    "escape room birthday",
    "tenerife flights",
    "where can i take my baby on a friday morning",
    "swimming lessons",
    "baby bank",
    "what's on this weekend",
    LETTER,
  ])("is not found in “%s”", (text) => expect(classifyText(model, text).answer).toBe("none"));
});

describe("while somebody types", () => {
  const typed = (text: string, settled = false): string =>
    classifyTyped(model, text, settled).answer;

  it.each([
    "dietary advice",
    "killer whale facts",
    "hitchhikers guide to the galaxy",
    "rapeseed oil",
  ])("no beginning of “%s” raises the panel", (text) => {
    const raised = Array.from(text, (_, at) => text.slice(0, at + 1)).filter(
      (part) => typed(part) === "panel",
    );
    expect(raised).toEqual([]);
  });
  it("a panel stays while the next word is typed", () => {
    const text = "he strangled me last night";
    const answers = Array.from(text, (_, at) => typed(text.slice(0, at + 1)));
    const from = answers.indexOf("panel");
    expect(from).toBeGreaterThan(0);
    expect(answers.slice(from)).not.toContain("none");
  });
  it("a short word of danger counts once the keys rest", () => {
    expect(typed("kms")).toBe("none");
    expect(typed("kms", true)).not.toBe("none");
  });
});
