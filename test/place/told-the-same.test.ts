/** What the site says in two places of one thing does not differ. */
import { describe, expect, it } from "vitest";
import { notHereText } from "../../src/freshness/line-note.ts";
import { realLibrary } from "../search/library.ts";

interface AsksToRing {
  readonly notConfirmed: readonly string[];
  readonly applicationProcess?: string | undefined;
}

const library = realLibrary();
const { services, hubs, programmes, news, glossary, guidance, levels } = library.content;

describe("who runs a service", () => {
  it("is in doubt in its own field, and not in a sentence beside the name of who runs it", () =>
    expect(
      services
        .filter(({ notConfirmed }) => /\bwho runs it now\b/.test(notConfirmed.join(" ")))
        .map(({ slug }) => slug),
    ).toEqual([]));
});

describe("the years that a page on the partnership covers", () =>
  it("are told in its summary as in its field, and hold the years of its headings", () =>
    expect(
      library.content.about.flatMap(({ slug, summary, period = "", body }) => {
        const [first = 0, last = first] = (period.match(/\d{4}/g) ?? []).map(Number);
        const spans = summary.match(/\b\d{4} to \d{4}\b/g) ?? [];
        const years = (body.match(/^## .*$/gm) ?? []).flatMap((line) => line.match(/\d{4}/g) ?? []);
        const isOut = (year: string): boolean => Number(year) < first || Number(year) > last;
        return spans.some((span) => span !== period) || (first > 0 && years.some(isOut))
          ? [`${slug}: ${period}`]
          : [];
      }),
    ).toEqual([])));

describe("an entry without a number", () =>
  it("tells nobody to ring it", () =>
    expect(
      [...services, ...hubs, ...programmes]
        .filter(({ phones }) => phones.length === 0)
        .filter(({ notConfirmed, applicationProcess = "" }: AsksToRing) =>
          /\bwhen you ring\b|\bring (?:them|first|before|and ask)\b/i.test(
            [applicationProcess, ...notConfirmed].join(" "),
          ),
        )
        .map(({ file }) => file),
    ).toEqual([])));

describe("the ages of a programme", () => {
  const AGES = /\b(?:birth to|under) (?:\d+|five|six|seven|eight)\b/g;
  const allWords = (entry: object): string =>
    JSON.stringify(entry).replace(/\bunder seven\b/g, "under 7");

  it("are told on its page as wherever else they are told", () => {
    const told = programmes.flatMap((programme) =>
      [
        ...news.filter((item) => item.programmes.join() === programme.slug),
        ...glossary.filter((word) => word.slug === programme.slug),
      ].flatMap((other) =>
        Array.from(allWords(other).matchAll(AGES), ([ages]) => ({ ages, other, programme })),
      ),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(
      told
        .filter(({ ages, programme }) => !allWords(programme).includes(ages))
        .map(({ ages, other, programme }) => `${programme.slug}: “${ages}” in ${other.file}`),
    ).toEqual([]);
  });
});

describe("what is listed as a service and as a programme", () => {
  const names = ({ name, otherNames }: { name: string; otherNames: readonly string[] }) =>
    [name, ...otherNames].map((one) => one.toLowerCase());
  const pairs = services.flatMap((service) =>
    programmes
      .filter((programme) => names(programme).some((name) => names(service).includes(name)))
      .map((programme) => [service.name, programme.name, service, programme] as const),
  );
  it("is found by its names", () => expect(pairs.length).toBeGreaterThan(0));
  it.each(pairs)("%s and %s are told of in the same words", (_one, _other, service, programme) =>
    expect(notHereText(service)).toBe(notHereText(programme)),
  );
});

describe("what workers here did in 2019", () => {
  const METHOD = /Signs of Safety|[Rr]estorative|Early Help Assessment/;
  const pages = [...guidance, ...levels];
  const textsOf = (page: object): readonly string[] =>
    Object.entries(page).flatMap(([name, value]) =>
      ["sources", "terms", "title"].includes(name)
        ? []
        : typeof value === "string"
          ? value.split("\n\n")
          : Array.isArray(value) || (typeof value === "object" && value !== null)
            ? textsOf(value as object)
            : [],
    );

  it.each(pages.map((page) => [page.file, page] as const))(
    "is given its year in %s, where it is told as done here",
    (_file, page) =>
      expect(
        textsOf(page).filter(
          (text) =>
            METHOD.test(text) &&
            /\b(?:here|it is called)\b/i.test(text) &&
            !/\b20\d\d\b/.test(text),
        ),
      ).toEqual([]),
  );

  it("has on each page that names the form, not only in a link, a word of what is not known about it", () =>
    expect(
      pages
        .filter(
          (page) =>
            !/2026/.test(page.slug) &&
            textsOf({ ...page, notConfirmed: [] }).some((text) =>
              /Early Help Assessment/.test(text.replace(/\[[^\]]*\]\([^)]*\)/g, "")),
            ),
        )
        .filter(({ notConfirmed }) => !/assessment/i.test(notConfirmed.join(" ")))
        .map(({ file }) => file),
    ).toEqual([]));
});

describe("a source of an entry", () =>
  it("is given once, under one title and date", () =>
    expect(
      Object.values(library.content)
        .flat()
        .flatMap((entry) => {
          const urls = ("sources" in entry ? (entry.sources ?? []) : []).flatMap(
            ({ url }) => url ?? [],
          );
          return new Set(urls).size < urls.length ? [entry.file] : [];
        }),
    ).toEqual([])));

describe("a website of a service", () =>
  it("is not that of a council which does not run it", () => {
    const hostOf = (url: string): string => new URL(url).host;
    const councils = library.content.organisations.filter(({ kind }) => kind === "council");
    expect(councils.length).toBeGreaterThan(0);
    expect(
      services
        .filter(({ website, organisation }) =>
          councils.some(
            (council) =>
              council.website !== undefined &&
              website !== undefined &&
              council.slug !== organisation &&
              hostOf(council.website) === hostOf(website),
          ),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  }));

describe("the ages of the hubs", () =>
  it("are the same in each summary that tells them, and on the service that they give", () => {
    const AGES = /\bany age\b|\bage \d+|\b(?:is|under) \d+/g;
    const parenting = services.find(({ slug }) => slug === "family-hubs-parenting-support");
    const told = hubs.flatMap(({ summary }) => summary.match(AGES) ?? []);
    expect(new Set(told)).toEqual(new Set([`age ${parenting?.maximumAge}`]));
  }));

describe("pressing 55 for the police", () =>
  it("is for mobiles wherever somebody is told to press it", () =>
    expect(
      Object.values(library.content)
        .flat()
        .filter((entry) =>
          JSON.stringify({ ...entry, sources: [] })
            .split(/\\n|"/)
            .some((text) => /\bpress 55\b/.test(text) && !/mobile/.test(text)),
        )
        .map(({ file }) => file),
    ).toEqual([])));

describe("a topic that cannot wait", () =>
  it("says what to do at night where not all its numbers are answered then", () =>
    expect(
      library.data.taxonomy.needs
        .filter(
          ({ today }) =>
            today !== undefined &&
            today.atNight === undefined &&
            library
              .entries("helplines", today.helplines)
              .every(({ hours }) => !/\bday and night\b/i.test(hours ?? "")),
        )
        .map(({ id }) => id),
    ).toEqual([])));
