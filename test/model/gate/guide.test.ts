/** Bad examples of the guide: dead ends, loops, endings without anybody to ring. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

interface Answer {
  readonly label: string;
  readonly next?: string;
  readonly danger?: boolean;
}
const yes: Answer = { label: "Yes", danger: true };
const to = (next: string): Answer => ({ label: `To ${next}`, next });
const ask = (id: string, ...answers: Answer[]) => ({ id, question: `Which, ${id}?`, answers });
const end = (id: string, change: object = {}) => ({
  id,
  title: `The ${id}`,
  text: "Ask.",
  helplines: ["example-line"],
  ...change,
});
const said = (questions: object[], endings: object[]): string[] => {
  site.write("_data/guide.json", JSON.stringify({ questions, endings }));
  return site.sentences();
};
const at = (place: string, sentence: string): string => `_data/guide.json, ${place}: ${sentence}`;

describe("the guide", () => {
  test("may be left out", () => {
    expect(site.sentences()).toEqual([]);
  });
  test("without a fault, with a link and two ways to one ending", () =>
    expect(
      said(
        [ask("now", yes, to("who")), ask("who", to("here"), to("there"), to("here"))],
        [end("here", { links: [{ label: "Privacy", url: "/privacy/" }] }), end("there")],
      ),
    ).toEqual([]));
  test("three questions in a row are allowed, four are not", () => {
    const three = [ask("a", yes, to("b")), ask("b", to("c"), to("z")), ask("c", to("y"), to("z"))];
    expect(said(three, [end("y"), end("z")])).toEqual([]);
    const four = [...three.slice(0, 2), ask("c", to("d"), to("z")), ask("d", to("y"), to("z"))];
    expect(said(four, [end("y"), end("z")])).toContain(
      at("Questions 4", "“Which, d?” is asked after 3 other questions. Ask 3 at most."),
    );
  });
  test("a loop, also by way of another question", () =>
    expect(said([ask("now", yes, to("who")), ask("who", to("now"), to("z"))], [end("z")])).toEqual([
      at(
        "Questions 1",
        "“Which, now?” is asked again after it was answered. Lead its answers on to something else.",
      ),
    ]));
  test("a question that leads to itself", () =>
    expect(said([ask("now", yes, to("now"), to("z"))], [end("z")])).toEqual([
      at(
        "Questions 1",
        "“Which, now?” is asked again after it was answered. Lead its answers on to something else.",
      ),
    ]));
  test.each<[string, object[], object[], string]>([
    [
      "no answer for danger in the first question",
      [ask("now", to("z"), to("y"))],
      [end("y"), end("z")],
      at("Questions 1", "has no answer for somebody in danger. Add one that leads to urgent help."),
    ],
    [
      "an answer that leads to nothing there",
      [ask("now", yes, to("helth"), to("health"))],
      [end("health")],
      at("Questions 1", "“To helth” leads to “helth”, which is not there. Did you mean “health”?"),
    ],
    [
      "an answer that leads nowhere",
      [ask("now", yes, { label: "Hm" }, to("z"))],
      [end("z")],
      at(
        "Questions 1",
        "“Hm” leads nowhere. Name a question or an ending, or tick that somebody is in danger.",
      ),
    ],
    [
      "an answer that leads two ways",
      [ask("now", { ...yes, next: "z" }, to("z"))],
      [end("z")],
      at("Questions 1", "“Yes” leads to urgent help and to “z”. Take one of them out."),
    ],
    [
      "one answer only",
      [ask("now", yes, to("who")), ask("who", to("z"))],
      [end("z")],
      at("Questions 2", "“Which, who?” needs two answers or more. Add one."),
    ],
    [
      "an ending that nothing leads to",
      [ask("now", yes, to("z"))],
      [end("z"), end("alone")],
      at("Endings 2", "No answer leads to “alone”. Lead an answer there, or take it out."),
    ],
    [
      "an ending with nobody to ring",
      [ask("now", yes, to("z"))],
      [end("z", { helplines: [] })],
      at("Endings 1", "“The z” names nobody to ring. Add a helpline."),
    ],
    [
      "a helpline that is not there",
      [ask("now", yes, to("z"))],
      [end("z", { helplines: ["exampel-line"] })],
      at("Endings 1", "“exampel-line” is not known. Did you mean “example-line”?"),
    ],
    [
      "a link to no page",
      [ask("now", yes, to("z"))],
      [end("z", { links: [{ label: "Gone", url: "/services/gone/" }] })],
      at(
        "Endings 1 › Address on this site",
        "“/services/gone/” leads to no page of this site. Add that page, or take the link out.",
      ),
    ],
    [
      "a link that leaves the site",
      [ask("now", yes, to("z"))],
      [end("z", { links: [{ label: "Away", url: "https://example.org/" }] })],
      at(
        "Endings 1",
        "“https://example.org/” is not a page of this site. Write what comes after the site's name, from / to /.",
      ),
    ],
    [
      "a name that stands twice",
      [ask("now", yes, to("z"))],
      [end("z"), end("z")],
      at("Endings 2", "“z” is here twice. Give one another short name."),
    ],
    [
      "a name that no address can have",
      [ask("now", yes, to("A b"))],
      [end("A b")],
      at(
        "Endings 1",
        "“A b” cannot be part of an address. Use small letters, digits and single hyphens.",
      ),
    ],
  ])("%s", (_what, questions, endings, sentence) =>
    expect(said(questions, endings)).toEqual([sentence]),
  );
  test("the menus may lead to its pages, and to no others below it", () => {
    const main = (url: string): void => site.data("navigation", { main: [{ label: "X", url }] });
    main("/where-to-start/z/");
    expect(said([ask("now", yes, to("z"))], [end("z")])).toEqual([]);
    main("/where-to-start/nothing/");
    expect(site.sentences()).toHaveLength(1);
  });
});
