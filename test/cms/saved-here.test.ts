/** What was saved since the page was loaded counts beside what the site has. */
import { afterEach, expect, it } from "vitest";
import { faultsBeside } from "../../src/cms/beside.ts";
import { noteDeleted, noteSaved, withSaved } from "../../src/cms/browser/saved-here.ts";
import { type Collection } from "../../src/model/collection.ts";
import { collections } from "../../src/model/collections/index.ts";
import { writeEntryText } from "../../src/model/entry-text.ts";
import { exampleLibrary, TODAY } from "../fixtures/library.ts";

const { content, data } = exampleLibrary();
const site = { content, data, today: TODAY };
const FILE = "content/services/play-group.md";
const service = content.services.find(({ file }) => file === FILE) ?? content.services[0];
const file = service?.file ?? FILE;
const { fields, body }: Collection = collections.services;

const saveWith = (number: string): void => {
  const {
    collection: _c,
    slug: _s,
    file: _f,
    url: _u,
    ...record
  } = { ...service } as Record<string, unknown>;
  noteSaved(file, writeEntryText({ ...fields, body }, { ...record, phones: [{ number }] }));
};
const said = (contact: string): string =>
  faultsBeside("news", "", { title: "Tea", date: TODAY, contact }, withSaved(site))
    .map(({ words }) => words)
    .join();

afterEach(() => noteDeleted(file));

it("a number that was saved a moment ago is refused in a second entry", () => {
  expect(said("01632 960777")).toBe("");
  saveWith("01632 960777");
  expect(said("(01632) 960777")).toMatch(/is already in the service “.+”/);
  noteDeleted(file);
  expect(said("01632 960777")).toBe("");
});

it("a text that cannot be read, or that the gate holds back, is not noted", () => {
  noteSaved(file, "no fields");
  saveWith("0163");
  noteSaved("_data/site.json", "{}");
  expect(withSaved(site)).toBe(site);
});

it("a number that it refers to is filled in, as in the site that was built", () => {
  const {
    file: item,
    collection: _c,
    slug,
    url: _u,
    ...record
  } = content.news[0] as never as Record<string, string>;
  const [line] = content.helplines;
  const { fields: ofNews, body: ofText }: Collection = collections.news;
  const written = { ...record, summary: `Ring {phone:${line?.slug}}.` };
  noteSaved(item as string, writeEntryText({ ...ofNews, body: ofText }, written));
  const stored = withSaved(site).content.news.find((one) => one.slug === slug);
  noteDeleted(item as string);
  expect(stored?.summary).toContain(line?.phones[0]?.number);
});
