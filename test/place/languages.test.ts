/** The pages in other languages: their hours, and which words of a language lead to its page. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { translatedHours } from "../../src/freshness/advice/translated-hours.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { createLibrary } from "../../src/model/library.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const { content, data } = loadContent(join(import.meta.dirname, "../.."));
if (!data) throw new Error("The content has faults: npm run check lists them.");

describe("hours in other languages", () => {
  it("follow the English of each helpline", () =>
    expect(translatedHours(createLibrary(content, data, "2026-11-29"))).toEqual([]));
});

describe("words in a language", () => {
  const { keys } = openLibrary(realLibrary());
  const pages = (words: string): readonly string[] =>
    keys(words).filter((key) => key.startsWith("page/languages/"));
  it.each([
    ["pl", "on mnie pilnuje cały czas"],
    ["pl", "boję się iść do domu"],
    ["pl", "gdzie jest grupa dla mamy i dziecka"],
    ["lt", "mamų grupė"],
    ["lt", "grupė mamoms"],
    ["lt", "man reikia pagalbos, bijau eiti namo"],
    ["ro", "mi-e frică acasă"],
    ["ro", "grup pentru mame"],
    ["ro", "nu știu unde să merg cu bebe"],
    ["pt", "tenho medo de voltar para casa"],
    ["pt", "grupo para mães"],
    ["ru", "я боюсь идти домой"],
    ["uk", "я боюся йти додому"],
    ["ar", "أنا أخاف من زوجي"],
  ])("of %s lead to its page alone, before all else: %s", (language, words) => {
    expect(pages(words)).toEqual([`page/languages/${language}/`]);
    expect(keys(words)[0]).toBe(`page/languages/${language}/`);
  });
  it.each([
    "me da miedo volver a casa",
    "necesito ayuda con mi bebé",
    "j'ai peur de rentrer à la maison",
    "es baidos iet mājās, man vajag palīdzība",
    "искам помощ, страх ме е вкъщи",
  ])("without a page of its own lead to all of them, and to no other: %s", (words) =>
    expect(pages(words)).toEqual(["page/languages/"]),
  );
  it.each(["mamų grupė", "grupa dla mam i dzieci", "grup pentru mame", "grupo para mães"])(
    "for a group find groups: %s",
    (words) => expect(keys(words).slice(0, 4)).toContain("services/babyzone"),
  );
  it.each(["baby grup", "grup for mums", "jest a joke", "me and my mum"])(
    "in English lead to none: %s",
    (words) => expect(pages(words)).toEqual([]),
  );
});
