/** What the content of any place must answer, however little of it there is. */
import { describe, expect, it } from "vitest";
import { realLibrary } from "../search/library.ts";

const { content, data } = realLibrary();

describe("whoever is in danger", () => {
  it("finds a number that is answered day and night, for every kind of danger", () => {
    const { categories, first, always } = data.urgent;
    expect(categories.length).toBeGreaterThan(0);
    const without = categories
      .filter(({ lines }) => ![...first, ...lines].some((line) => always.includes(line)))
      .map(({ id }) => id);
    expect(without).toEqual([]);
  });

  it("finds the emergency number first", () => {
    const numbers = data.site.urgentHelplines.map(
      (slug) => content.helplines.find((line) => line.slug === slug)?.phones[0]?.number,
    );
    expect(numbers[0]).toBe("999");
  });
});

it("no page says by itself whether the site has an e-mail address: its settings say it", () => {
  const pages = [...content.about, ...content.pages];
  expect(pages.length).toBeGreaterThan(0);
  expect(
    pages.filter(({ body }) => /no e-?mail address/i.test(body)).map(({ file }) => file),
  ).toEqual([]);
});

it("another place can start with the helplines of the whole country", () => {
  expect(content.helplines.filter(({ national }) => national === true).length).toBeGreaterThan(0);
});
