/** Which danger model reads a text. */
import { describe, expect, it } from "vitest";
import { classifyText } from "../../../src/search/intent/classify.ts";
import { readersOf } from "../../../src/search/intent/language.ts";
import { messageWords } from "../../../src/search/intent/words.ts";
import { readPhrases } from "../../../src/model/gate/phrases.ts";
import { publishedModel } from "../../danger-model.ts";

const model = publishedModel();
const readers = (text: string): string => readersOf(model, messageWords(text));

describe("the language of a text", () => {
  it.each(["he wont let me out", "kms", "dv", "i am", "me", "od", "universal credit", "DN32 7AA"])(
    "is English in “%s”",
    (text) => expect(readers(text)).toBe("english"),
  );
  it.each([
    "mąż bije mnie przy dzieciach",
    "maz bije mnie przy dzieciach",
    "vyras muša mane prie vaikų",
    "муж бьёт меня",
    "زوجي يضربني",
    "mein mann schlägt mich",
    "chồng tôi đánh tôi",
  ])("is another in “%s”", (text) => expect(readers(text)).toBe("others"));
  it("is never so sure in one to three words that the model of English is not asked", () => {
    for (const text of ["nana", "ana mia", "bulimia", "nicotine patches"])
      expect(readers(text), text).not.toBe("others");
  });
  it("is told for 99 of 100 texts that nobody learned from", () => {
    const texts = ["kept-apart", "six-writers", "ten-writers"].flatMap((set) =>
      readPhrases(".", `test/fixtures/intent/${set}`),
    );
    const isWrong = texts.filter(
      ({ text, language }) => readers(text) === (language === "en" ? "others" : "english"),
    );
    expect(texts.length).toBeGreaterThan(4000);
    expect(isWrong.length / texts.length).toBeLessThan(0.01);
  });
});

/** Which of them both models read depends on the phrases learned. */
const MIXED = [
  "universal credit gdzie aplikować",
  "free school meals jak zgłosić",
  "housing benefit cum aplic pentru copii",
  "where is the job centre czy jest otwarty",
  "nursery places dla dziecka",
  "doctor appointment como marcar para hoje",
];

it("a text in two languages is read by both models, and the stronger answer counts", () => {
  const alone = { ...model, others: undefined };
  const text = MIXED.find((mixed) => readers(mixed) === "both") ?? "";
  expect(text, "no text in two languages is read by both models").not.toBe("");
  expect(classifyText(model, text).answer).toBe(classifyText(alone, text).answer);
  const { others } = model;
  expect(others).toBeDefined();
  const alarmed = { ...model, others: { ...others, panel: -99 } as typeof model };
  expect(classifyText(alarmed, text).answer).toBe("panel");
});
