/**
 * What follows the first results comes in a script of its own: without it names are found as with
 * it, and danger is heard.
 */
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { indexParts } from "../../src/search-index/build.ts";
import { LATER } from "../../src/search/all-later.ts";
import { addPart } from "../../src/search/add-documents.ts";
import { type FirstPart, partText, pieceOf } from "../../src/search/index-format.ts";
import { needsLater, NOT_YET } from "../../src/search/later.ts";
import { search } from "../../src/search/ranker.ts";
import { openIndex, type OpenIndex } from "../../src/search/search-index.ts";
import { townLibrary } from "../fixtures/town.ts";

/** A phrase that names a kind of danger by itself. */
const PHRASE = "food baby group";

const town = townLibrary();
const [kind, ...kinds] = town.data.urgent.categories;
if (!kind) throw new Error("The fixture town has no kind of danger.");
const urgent = {
  ...town.data.urgent,
  categories: [{ ...kind, phrases: [...kind.phrases, PHRASE] }, ...kinds],
};
const library = { ...town, data: { ...town.data, urgent } };
const texts = indexParts(library, { names: 12_000, details: 200, group: 30 }).map(partText);
const SCRIPT = "../../src/search/all-later.ts";

/** The index of the first part alone. */
function firstIndex(): OpenIndex {
  const pieces = (texts[0] ?? "").split("\n").flatMap((line) => pieceOf(line) ?? []);
  const index = openIndex(pieces[0] as FirstPart);
  for (const piece of pieces) for (const _step of addPart(index, piece));
  return index;
}

const found = (index: OpenIndex, typed: string): readonly number[] =>
  search(index, typed)
    .results.slice(0, 8)
    .map(({ entry }) => entry.number);

describe("the first results", () => {
  const index = firstIndex();
  const whole = { ...index, later: LATER };
  const names = [...new Set(index.entries.map(({ name }) => name))];

  it("are the same without it, for each name and its first word that do not wait for it", () => {
    expect(index.later).toBe(NOT_YET);
    const texts = names.flatMap((name) => [name, name.split(" ")[0] ?? ""]);
    const answered = texts.filter((typed) => !needsLater(typed));
    expect(answered.length).toBeGreaterThan(150);
    expect(
      answered.filter((typed) => `${found(index, typed)}` !== `${found(whole, typed)}`),
    ).toEqual([]);
  });

  it.each(["9 year old", "ab1 2cd", "two year old", "５ years", "łóżeczko"])(
    "of “%s” wait for it",
    (typed) => expect(needsLater(typed)).toBe(true),
  );
  it.each(["food bank", "he's cold", "gold, older-people's group"])("of “%s” do not", (typed) =>
    expect(needsLater(typed)).toBe(false),
  );
});

describe("where the script is lost", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.stubGlobal("fetch", async (url: string) => {
      const part = texts[Number(/(\d+)\.json$/.exec(url)?.[1])];
      return new Response(part ?? "", { status: part === undefined ? 503 : 200 });
    });
    vi.doMock(SCRIPT, () => {
      throw new Error("lost");
    });
    onTestFinished(() => void vi.doUnmock(SCRIPT));
  });

  async function freshLoader() {
    const loader = await import("../../src/components/search-box/index-loader.ts");
    onTestFinished(async () => (await loader.openBox()).whole);
    return loader;
  }

  it("names are found, and nothing keeps waiting", async () => {
    const { lookIn } = await freshLoader();
    const { answer, box } = await lookIn("food bank");
    expect(answer.results.slice(0, 1)[0]?.entry.name).toMatch(/food bank/i);
    await box.whole;
    expect(box.complete).toBe(true);
    expect((await lookIn("food bank 9 year old")).answer.results.length).toBeGreaterThan(0);
  });

  it("danger is heard by the word list, and by the phrases of its kinds", async () => {
    const { lookIn, openBox } = await freshLoader();
    const { index, whole } = await openBox();
    const [sure = ""] = index.head.danger.sure ?? [];
    expect((await lookIn(sure)).classified.answer).toBe("panel");
    await whole;
    expect(index.later.hasCome).toBe(false);
    const { classified, numbers } = await lookIn(PHRASE);
    expect(classified).toMatchObject({ answer: "panel", categories: [kind.id] });
    expect(numbers.lines).not.toEqual([]);
  });
});
