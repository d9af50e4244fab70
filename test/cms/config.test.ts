import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { decapConfig } from "../../src/cms/decap-config.ts";
import { formFields } from "../../src/cms/folder-collection.ts";
import type { DecapField, FolderCollection } from "../../src/cms/decap-types.ts";
import { collectionNames, collections } from "../../src/model/collections/index.ts";
import type { Collection } from "../../src/model/collection.ts";
import { type DataFile, dataFiles, vocabulary, type SiteData } from "../../src/model/data/index.ts";
import type { Fields } from "../../src/model/fields/index.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { walkFields } from "../../src/model/gate/walk.ts";
import { placeData } from "../fixtures/library.ts";
import { makeSite } from "../model/fixture-site.ts";

const data: SiteData = placeData();
const config = decapConfig(data, { local: { port: 8081 } });
if (!config) throw new Error("There is no configuration for this machine.");
const folders = config.collections.filter(
  (section): section is FolderCollection => "folder" in section,
);
const files = config.collections.flatMap((section) => ("files" in section ? section.files : []));
const inside = (fields: readonly DecapField[]): DecapField[] =>
  fields.flatMap((field) => [
    field,
    ...inside(field.fields ?? []),
    ...inside(field.field ? [field.field] : []),
  ]);
const every = [...folders, ...files].flatMap(({ name, fields }) =>
  inside(fields).map((field) => ({ name, field })),
);
const ofWidget = (widget: string): DecapField[] =>
  every.flatMap(({ field }) => (field.widget === widget ? [field] : []));

/** Names of fields with the names inside them. */
const shape = (fields: Fields): unknown =>
  Object.entries(fields).map(([name, field]) => [
    name,
    field.fields ? shape(field.fields) : field.item?.fields ? shape(field.item.fields) : [],
  ]);
const shapeOf = (fields: readonly DecapField[]): unknown =>
  fields.map((field) => [field.name, field.fields ? shapeOf(field.fields) : []]);

describe("sections", () => {
  it.each(collectionNames)(
    "%s has every field of the model, in its order, and its body",
    (name) => {
      const collection: Collection = collections[name];
      const { label, one, description } = collection;
      const section = folders.find((folder) => folder.name === name);
      expect(section).toMatchObject({
        label,
        label_singular: one,
        folder: `content/${name}`,
        create: true,
        extension: "md",
      });
      expect(section?.description).toContain(description);
      expect(shapeOf(section?.fields ?? [])).toEqual(shape(formFields(collection)));
    },
  );

  it("edits every file of _data that people write", () => {
    const written = Object.values(dataFiles as Readonly<Record<string, DataFile>>).filter(
      ({ frozen }) => frozen !== true,
    );
    expect(files.map(({ file, format }) => [file, format])).toEqual(
      written.map(({ name }) => [`_data/${name}.json`, "json"]),
    );
    expect(files.map(({ fields }) => shapeOf(fields))).toEqual(
      written.map(({ fields }) => shape(fields)),
    );
  });

  it("is one text that is JSON and YAML at once", () => {
    const text = JSON.stringify(config);
    expect(parse(text, { merge: true })).toEqual(JSON.parse(text));
  });

  it("names a file after the day that was typed, not after the day in UTC", () => {
    expect(folders.find(({ name }) => name === "news")?.slug).toBe(
      "{{fields.date}}-{{slug | truncate(80)}}",
    );
    expect(JSON.stringify(config)).not.toMatch(/\{\{(year|month|day)\}\}/);
  });

  it("gives each entry that may have a picture a folder of its own", () => {
    for (const { name, path, media_folder, public_folder, fields } of folders) {
      const pictured = inside(fields).some(({ widget }) => widget === "image");
      expect([name, path, media_folder, public_folder]).toEqual(
        collections[name as "news"].folders
          ? [name, "{{slug}}/index", "", ""]
          : [name, undefined, undefined, undefined],
      );
      expect(pictured && !collections[name as "news"].folders).toBe(false);
    }
  });

  it("deletes nothing whose page must stay, and says what to do instead", () => {
    expect(folders.filter((folder) => folder.delete).map(({ name }) => name)).toEqual(["glossary"]);
    const said = (name: string): string =>
      folders.find((folder) => folder.name === name)?.description ?? "";
    expect(
      ["services", "hubs", "programmes", "helplines", "organisations"].filter(
        (name) => !said(name).includes("“Closed for good”"),
      ),
    ).toEqual([]);
    expect(said("events")).toContain("“Cancelled”");
    for (const name of ["news", "campaigns", "tips", "guidance", "levels", "about", "pages"])
      expect(said(name)).toContain("To take one down, open it and press");
    expect(said("glossary")).toBe(collections.glossary.description);
  });

  it("does not show what no person writes in a form", () => {
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["site", "navigation", "taxonomy", "places", "redirects", "cms"]),
    );
    expect(
      files.map(({ name }) => name).filter((name) => ["basemap", "changes"].includes(name)),
    ).toEqual([]);
  });

  it("sorts by one thing first", () => {
    for (const { sortable_fields: sorts, name } of folders)
      expect([name, sorts.filter(({ default_sort }) => default_sort !== undefined).length]).toEqual(
        [name, 1],
      );
  });
});

describe("fields", () => {
  it("have words beside them", () => {
    for (const { name, field } of every)
      expect([name, field.name, field.label]).toEqual([
        name,
        field.name,
        expect.stringMatching(/\S/),
      ]);
  });

  it("keep no key of ours", () => expect(JSON.stringify(config)).not.toContain('"vocabulary"'));

  it("offer the lists of _data in people's words", () => {
    const topics = folders
      .find(({ name }) => name === "news")
      ?.fields.find(({ name }) => name === "needs");
    expect(topics).toMatchObject({
      widget: "select",
      multiple: true,
      options: vocabulary(data, "needs"),
    });
    for (const { options } of ofWidget("select")) expect(options?.length).toBeGreaterThan(0);
  });

  it("start lists empty, as Decap would put one half-filled item into each", () => {
    for (const { name, default: standard } of ofWidget("list"))
      expect([name, standard]).toEqual([name, []]);
  });

  it("list every entry that they can point to", () => {
    for (const { collection, options_length, value_field } of ofWidget("relation")) {
      expect(collectionNames).toContain(collection);
      expect([value_field, options_length]).toEqual(["{{slug}}", expect.any(Number)]);
      expect(options_length).toBeGreaterThanOrEqual(500);
    }
  });

  it("write plain dates, without a zone", () => {
    for (const field of ofWidget("datetime"))
      expect(field).toMatchObject({
        format: "YYYY-MM-DD",
        date_format: "YYYY-MM-DD",
        time_format: false,
      });
  });

  it("take pictures only with words and with consent", () => {
    const pictured = every
      .map(({ field }) => field)
      .filter(({ fields = [] }) => fields.some(({ widget }) => widget === "image"));
    expect(pictured.length).toBeGreaterThan(0);
    for (const { widget, max, fields = [] } of pictured) {
      expect([widget, max, fields.map(({ name }) => name)]).toEqual([
        "list",
        1,
        ["src", "alt", "consent"],
      ]);
      expect(fields.every(({ required }) => required !== false)).toBe(true);
    }
  });

  it("have no raw HTML and no pictures in the text", () => {
    for (const field of ofWidget("markdown"))
      expect(field).toMatchObject({ modes: ["rich_text"], editor_components: [] });
  });

  it("accept at the desk what the gate accepts", () => {
    const site = makeSite();
    const { content } = loadContent(site.root);
    site.dispose();
    for (const name of collectionNames) {
      const { fields, body, title }: Collection = collections[name];
      for (const entry of content[name] as readonly unknown[] as readonly Record<
        string,
        unknown
      >[]) {
        for (const { field, value, path } of walkFields({ ...fields, body }, entry)) {
          const own =
            path[0] === title
              ? folders
                  .find((folder) => folder.name === name)
                  ?.fields.find((other) => other.name === title)?.pattern
              : field.widget.pattern;
          if (own && field.kind !== "list")
            expect([path, String(value)]).toEqual([
              path,
              expect.stringMatching(new RegExp(own[0])),
            ]);
        }
      }
    }
  });

  it("name no file after a title without a letter, nor with a character that no file's name may hold", () => {
    const [shape_ = "", words] =
      folders.find(({ name }) => name === "news")?.fields.find(({ name }) => name === "title")
        ?.pattern ?? [];
    const pattern = new RegExp(shape_);
    expect(
      ["Plant swap", "Żółw i zając", "2026: a look back"].map((title) => pattern.test(title)),
    ).toEqual([true, true, true]);
    expect(["𝗞𝗻𝗶𝘁 and natter", "Ｋｎｉｔｓ", "Ⓚⓝⓘⓣⓢ"].every((title) => pattern.test(title))).toBe(
      true,
    );
    expect(["Толока на площі", "اردو میں خبر", "𝝰𝝱𝝲𝝳"].some((title) => pattern.test(title))).toBe(
      false,
    );
    expect(words).toContain("write it in English first, and the other language after it");
    expect(["Tea", "ضيافة ضيافة", "snake_case title"].map((title) => pattern.test(title))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

it("refuses a title without letters of an address, and says what to write instead", () => {
  const title = folders
    .find(({ name }) => name === "news")
    ?.fields.find(({ name }) => name === "title");
  const [shapeOfTitle = "", message = ""] = title?.pattern ?? [];
  expect(message).toContain(
    "The web address of the page is made from its letters A to Z: write it in English first, and the other language after it or in the text.",
  );
  expect("نادي الأطفال").not.toMatch(new RegExp(shapeOfTitle));
  expect("Children’s club, نادي الأطفال").toMatch(new RegExp(shapeOfTitle));
});
