/** What an editor is asked once before an entry is saved, and what nobody is asked about. */
import { describe, expect, it } from "vitest";
import { newQuestions, questionsFor } from "../../src/cms/asked.ts";
import { openRoleQuestion } from "../../src/cms/desk/asked-role.ts";
import { preview } from "../../src/cms/preview/preview.tsx";
import type { PreviewSite } from "../../src/cms/preview/preview.tsx";
import { exampleLibrary } from "../fixtures/library.ts";

const { content, data } = exampleLibrary();
const site: PreviewSite = { content, data, today: "2026-06-01" };
const asked = (record: Readonly<Record<string, unknown>>, section = "news"): string =>
  questionsFor(section, record, site)
    .map(({ words }) => words)
    .join("\n");

describe("before an entry is saved, it is asked about", () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, RegExp]>([
    ["a home", { place: "17 Rosemary Road" }, /^Where: Is “17 Rosemary Road” somebody’s home/],
    [
      "a home in running words",
      { body: "Bring your cakes to 17 Rosemary Road, Anytown, ZZ1 1AA by noon." },
      /^The item: Is “17 Rosemary Road” somebody’s home/,
    ],
    ["an account", { body: "Add me on Snapchat." }, /^The item: “Add me on Snapchat” looks/],
    ["a car", { body: "Look for the van LX19 KJV." }, /number of a car/],
    ["a payment", { body: "Sort code 12-34-56, account 12345678." }, /way to pay somebody/],
    ["politics", { summary: "Vote for Margaret Bloggs." }, /^In one sentence: .*party politics/],
    ["an advert", { body: "Prints 20% off, order now." }, /looks like an advert/],
    ["a child", { body: "Well done Maisie, aged 7!" }, /“Maisie” looks like the name of a child/],
    ["an address", { body: "Write to jo.bloggs@gmail.com" }, /one person’s own address/],
    ["a mobile", { contact: "07700 900123" }, /^Number to ring about it: .*own number/],
    ["a weekday that is another", { body: "Come on Tuesday 13 June 2026." }, /is a Saturday/],
    ["an end before its start", { body: "From 4pm to 2pm." }, /does not end after it starts/],
    ["“tomorrow”", { body: "The hall opens tomorrow." }, /another day for those who read it/],
  ])("%s", (_, record, words) => expect(asked(record)).toMatch(words));

  it("no street with a postcode that is a place for everybody", () => {
    const street = "17 Rosemary Road";
    const body = `Come to ${street}, Anytown, ZZ1 1AA by noon.`;
    expect(asked({ body: body.replace(street, `the Old Chapel, ${street}`) })).toBe("");
    const [service, ...others] = content.services;
    if (!service) throw new Error("The town has no services.");
    const place = { ...service.locations[0], address1: street } as never;
    const services = [{ ...service, locations: [place] }, ...others];
    const here = { ...site, content: { ...content, services } };
    expect(questionsFor("news", { body }, here)).toEqual([]);
    expect(asked({ body })).toContain(street);
  });

  it("a mobile in the list of a service’s numbers, with the way to its box", () => {
    const [question] = questionsFor("services", { phones: [{ number: "07700 900123" }] }, site);
    expect(question?.words).toMatch(/^Phone numbers 1 › Number: .*own number/);
    expect(question?.path).toEqual(["phones", 0, "number"]);
  });

  it.each<readonly [string, string, RegExp]>([
    ["another date", "Come on 12 June 2026.", /says “12 June 2026”, and the box says Saturday 13/],
    ["another weekday", "Come on Sunday.", /says “Sunday”, and 13 June 2026 is a Saturday/],
  ])("%s in the text than in the box", (_, body, words) =>
    expect(asked({ happensOn: "2026-06-13", body })).toMatch(words),
  );

  it.each(["IMG_4312", "poster final.jpg", "WhatsApp Image 2026-11-30 at 10.15.00", "Photo 12"])(
    "a picture’s description that is a file’s name: %s",
    (alt) =>
      expect(asked({ pictures: [{ src: "a.jpg", alt }] })).toMatch(
        /^Picture 1 › Describe the picture: .* looks like the name of a file/,
      ),
  );

  it("a day a year back", () => {
    expect(asked({ happensOn: "2025-06-13" })).toMatch(/^It happens on: .* a long time ago/);
    expect(asked({ date: "2025-06-13" }, "events")).toMatch(/a long time ago/);
  });

  it("a day that is over, unless it was so before", () => {
    expect(asked({ happensOn: "2026-05-20" })).toMatch(/^It happens on: .* is over\. Is that/);
    expect(asked({ happensOn: "2026-06-30" })).toBe("");
  });

  it("a day that passes, though a part of it is set off", () =>
    expect(asked({ body: "Come *this* Saturday." })).toContain("“this Saturday” will be another"));

  it.each(["Jan Smith", "jan Smith", "Jan", "Editor, Jan Smith", "Mrs Bloggs"])(
    "a role that is a name: %s",
    (by) => expect(asked({ checked: { by } }, "guidance")).toMatch(/looks like a person’s name/),
  );

  it("such a role on the list of checks, once", () => {
    const known = new Set<string>();
    expect(openRoleQuestion("Jan Smith", [], known)).toMatch(/press “Still right” again/);
    expect(openRoleQuestion("Jan Smith", [], known)).toBeUndefined();
    expect(openRoleQuestion("Site editor", [], known)).toBeUndefined();
  });

  it("a name that is in use, in other letters and as a rename, unless it was there before", () => {
    const [one, other] = content.services;
    const name = one?.name.toUpperCase().replaceAll(" ", "") ?? "";
    const found = (slug: string, record: object) =>
      newQuestions("services", slug, { ...record }, site).map(({ words, path }) => [words, path]);
    const question = [expect.stringMatching(/is the same as in Service “.+”/), ["name"]];
    expect(found("", { name })).toEqual([question]);
    expect(found(other?.slug ?? "", { ...other, name })).toEqual([question]);
    expect(found(one?.slug ?? "", { ...one, name })).toEqual([]);
  });

  it("the same words once, though they are in two boxes", () => {
    const twice = { summary: "Well done Maisie, aged 7!", body: "Well done Maisie, aged 7!" };
    expect(asked(twice).split("\n")).toHaveLength(1);
  });
});

describe("no question is asked", () => {
  it.each([
    ["a hall", { place: "The example hall, 17 Rosemary Road" }],
    ["a right day", { body: "Come on Saturday 13 June 2026, 2pm to 4pm." }],
    ["the group’s own page", { body: "Find us on Facebook: example families." }],
  ])("about %s", (_, record) => expect(asked(record)).toBe(""));

  it.each(["Site editor", "Family hub manager", "Health Visitor", "Example families, volunteer"])(
    "about the role %s",
    (by) => expect(asked({ checked: { by } }, "guidance")).toBe(""),
  );

  it.each([
    "Come on Saturday 13 June. Book by 5 June 2026.",
    "Come on Saturday, or ring us on Monday.",
    "Like every Tuesday, there is tea.",
    "Book by Monday.",
  ])("about other days beside the right one: %s", (body) =>
    expect(asked({ happensOn: "2026-06-13", body })).toBe(""),
  );

  it("about a picture that is described", () =>
    expect(asked({ pictures: [{ src: "a.jpg", alt: "Photo of 12 families at tea" }] })).toBe(""));

  it("about a day within an event of several", () =>
    expect(
      asked({ date: "2026-06-13", lastDate: "2026-06-15", description: "On Monday." }, "events"),
    ).toBe(""));

  it("about days in a service, which has sessions for them", () =>
    expect(asked({ description: "Open again tomorrow." }, "services")).toBe(""));

  it("about facts of the site, which are no entry", () => expect(asked({}, "data")).toBe(""));

  it("again about what is on the site already", () => {
    const [entry] = content.news;
    if (!entry) throw new Error("The town has no news.");
    const told = { ...entry, summary: "Well done Maisie, aged 7!" };
    const now: PreviewSite = { ...site, content: { ...content, news: [told] } };
    const more = { ...told, body: "Well done Zachary, aged 8!" };
    const found = newQuestions("news", `${entry.slug}/index`, more, now);
    expect(found.map(({ words }) => words).join()).toMatch(/^The item: “Zachary”[^“]*$/);
    const another = { ...told, title: "Another day of sport" };
    expect(newQuestions("news", "", another, now)).toHaveLength(1);
  });
});

it("the page beside the form says it as somebody types", () => {
  const written = {
    title: "Our sports day",
    date: "2026-06-01",
    group: content.organisations[0]?.slug,
    summary: "Who won what.",
    body: "Well done Maisie, aged 7!",
  };
  const html = preview({ collection: "news", slug: "", written, pictureUrl: () => "" }, site);
  expect(html).toContain("“Maisie” looks like the name of a child");
});
