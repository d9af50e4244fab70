/** An entry at the desk beside the other entries of the site. */
import { describe, expect, it } from "vitest";
import { faultsBeside, isTakenId } from "../../src/cms/beside.ts";
import { pictureFaults, withOwnId } from "../../src/cms/browser/copied-entry.ts";
import type { DecapEntry, Immutable } from "../../src/cms/browser/decap.ts";
import { exampleLibrary, TODAY } from "../fixtures/library.ts";

const { content, data } = exampleLibrary();
const site = { content, data, today: TODAY };
const [service] = content.services;
const words = (section: string, slug: string, record: Readonly<Record<string, unknown>>) =>
  faultsBeside(section, slug, record, site).map((fault) => fault.words);

describe("an entry beside the others", () => {
  it("that is on the site already has no fault", () => {
    for (const entry of Object.values(content).flat())
      expect(
        words(entry.collection, entry.slug, entry as unknown as Record<string, unknown>),
      ).toEqual([]);
  });

  it("that is new may not take a page that the site needs itself", () => {
    expect(words("pages", "", { title: "Find!" })).toEqual([
      "Title: the page would have the address /find/, which the site needs itself. Change it a little.",
    ]);
    expect(words("pages", "", { title: "Our garden" })).toEqual([]);
    expect(words("news", "", { title: "Find", date: "2026-11-28" })).toEqual([]);
  });

  it.each(["Con", "NUL!", "Index", "default", "COM1"])(
    "that is new may not have the name %s, which the gate refuses for its file",
    (name) => {
      expect(words("organisations", "", { name })).toEqual([
        expect.stringMatching(/^Name: its page has a name \(“.+”\) that .* Choose another\.$/),
      ]);
      expect(words("organisations", "", { name: `${name} group` })).toEqual([]);
      expect(words("news", "", { title: name, date: "2026-11-28" })).toEqual([]);
    },
  );

  it("without a title or a date is not judged by its name", () => {
    expect(words("news", "", {})).toEqual([]);
    expect(words("news", "", { title: "Plant swap" })).toEqual([]);
  });

  it("may not copy a number, and no file is named for it", () => {
    const held = content.helplines
      .flatMap(({ phones }) => phones)
      .find(({ number }) => number !== "");
    const copied = { ...service, phones: [{ number: held?.number ?? "" }] };
    const [sentence = "", ...others] = words("services", "x", copied);
    expect(sentence).toMatch(/is already in the helpline “.+”\. Leave “Number” empty/);
    expect(sentence + others.join()).not.toContain("content/");
  });

  it("may not link to a page that is not there, and leads to the box", () => {
    const [first] = content.services;
    const wrong = `/services/${first?.slug.slice(1) ?? ""}/`;
    const body = `See [the group](${wrong}) and [all](/services/).`;
    expect(faultsBeside("services", "x", { ...service, body }, site)).toEqual([
      {
        words: expect.stringContaining(`Its page is /services/${first?.slug ?? ""}/`) as string,
        path: ["body"],
      },
    ]);
    const own = { ...service, body: "See [this page](/services/new-name/).", name: "New name" };
    expect(words("services", "", own)).toEqual([]);
  });

  it("names the box of a copied number", () => {
    const number = content.helplines.flatMap(({ phones }) => phones)[0]?.number;
    const [fault] = faultsBeside("services", "x", { ...service, phones: [{ number }] }, site);
    expect(fault?.path).toEqual(["phones", 0, "number"]);
  });

  it("has a press that refers to a number which is typed in its words", () => {
    const line = content.helplines.find(({ phones: [row] }) => (row?.number.length ?? 0) > 3);
    const number = line?.phones[0]?.number ?? "";
    const typed = `Ring [${number}](tel:${number.replace(/ /g, "")}) or ${number}, not ${number}9.`;
    const [fault] = faultsBeside("services", "x", { ...service, body: `Ring ${number}.` }, site);
    expect(fault?.path).toEqual(["body"]);
    expect(fault?.mend?.label).toBe(`Refer to the number of ${line?.name ?? ""}`);
    const form = `{phone:${line?.slug ?? ""}}`;
    expect(fault?.mend?.change(typed)).toBe(`Ring ${form} or ${form}, not ${number}9.`);
    expect(fault?.mend?.change("Ring us.")).toBe("Ring us.");
  });

  it("has no such press for a number that no entry has", () => {
    const [fault] = faultsBeside("services", "x", { ...service, body: "Ring 01632 960999." }, site);
    expect(fault?.words).toMatch(/in no entry's phone numbers/);
    expect(fault).not.toHaveProperty("mend");
  });

  it("may not take the number of a newsletter item, which is named", () => {
    const [item] = content.news;
    if (!item) throw new Error("The town has no news.");
    const withItem = { ...content, news: [{ ...item, contact: "01632 960 777" }] };
    const record = { ...service, phones: [{ number: "(01632) 960777" }] };
    const found = faultsBeside("services", "", record, { ...site, content: withItem });
    expect(found.map((fault) => fault.words)).toEqual([
      expect.stringMatching(
        /^Phone numbers 1 › Number: “\(01632\) 960777” is already in the newsletter item “.+”\. Take/,
      ),
    ]);
  });

  it("may not lie outside the place", () =>
    expect(
      words("services", "x", { ...service, locations: [{ latitude: 10, longitude: 10 }] }),
    ).toEqual([expect.stringContaining("lies outside the place")]));
});

/** A map of Immutable.js, as far as it is used here. */
const immutable = (value: unknown): Immutable =>
  ({
    map: (change: (inner: unknown, key: unknown) => unknown) =>
      immutable(
        Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [key, change(inner, key)]),
        ),
      ),
    get: (name: string) => (value as Readonly<Record<string, unknown>>)[name],
    set: (name: string, inner: unknown) => immutable({ ...(value as object), [name]: inner }),
    toJS: () => value,
  }) as unknown as Immutable;
const form = (newRecord: boolean, mediaFiles: readonly object[] = []): DecapEntry =>
  ({
    get: (name: string) =>
      ({
        ...{ collection: "services", slug: newRecord ? "" : service?.slug },
        ...{ newRecord, mediaFiles: immutable(mediaFiles) },
      })[name],
  }) as unknown as DecapEntry;

describe("a copy of an entry", () => {
  const written = immutable({ id: service?.id, name: "A copy" });

  it("gets an identifier of its own", () => {
    const { id, name } = withOwnId(form(true), written, site).toJS() as Record<string, string>;
    expect(name).toBe("A copy");
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isTakenId(id, site)).toBe(false);
  });

  it("gets another where links of lists could not tell the two apart", () =>
    expect(isTakenId(service?.id.toUpperCase(), site)).toBe(true));

  it("gets one before the rest of the site has come", () => {
    const bare = immutable({ name: "A new one" });
    expect(withOwnId(form(true), bare, undefined).toJS()).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(withOwnId(form(false), written, undefined).toJS()).toMatchObject({ id: service?.id });
  });

  it("is not assumed of an entry that is only changed", () =>
    expect(withOwnId(form(false), written, site).toJS()).toMatchObject({ id: service?.id }));

  it.each(["example-7", "", undefined])("keeps its own when %j stands in its place", (id) => {
    const broken = immutable({ id, name: "The entry" });
    expect(withOwnId(form(false), broken, site).toJS()).toMatchObject({ id: service?.id });
    const { id: made } = withOwnId(form(true), broken, site).toJS() as Record<string, string>;
    expect(made).toMatch(/^[0-9a-f-]{36}$/);
    expect(made).not.toBe(service?.id);
  });

  it("does not name a picture that is in the other's folder", () => {
    const record = { pictures: [{ src: "hall.jpg" }] };
    const stored = { name: "hall.jpg", path: "content/news/a/hall.jpg" };
    expect(pictureFaults(form(true, [stored]), record)).toEqual([
      {
        words:
          "Picture: “hall.jpg” belongs to the entry that this is a copy of. Choose a picture, or take it out.",
        path: ["pictures", 0, "src"],
      },
    ]);
    expect(pictureFaults(form(true, [{ ...stored, draft: true }]), record)).toEqual([]);
    expect(pictureFaults(form(false, [stored]), record)).toEqual([]);
  });
});
