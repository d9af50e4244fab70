/**
 * Serialises a content file, for the editor, `npm run tidy` and `npm run new`: fields in the order
 * of the form, long lines unfolded, empty values left out. A change of one value therefore changes
 * one line of the file.
 */
import { stringify } from "yaml";
import { tidyMarkdown } from "../format/tidy-markdown.ts";
import { isEmpty } from "./fields/field.ts";
import type { Field, Fields } from "./fields/index.ts";
import { laterTime, typedTimes } from "./fields/typed-time.ts";
import { readFrontMatter } from "./gate/front-matter.ts";

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for what an untouched field of a form leaves behind. A flag left out means “no”. */
function isLeftOut(value: unknown, field: Field<unknown> | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (value === false) return field?.kind === "flag";
  return typeof value === "object" && Object.keys(value).length === 0;
}

function tidyValue(value: unknown, field: Field<unknown> | undefined): unknown {
  if (Array.isArray(value))
    return value
      .map((each: unknown) => tidyValue(each, field?.item))
      .filter((each) => !isLeftOut(each, field?.item));
  if (isData(value)) return tidyRecord(field?.fields ?? {}, value);
  if (typeof value !== "string") return value;
  const text = value.replace(/\r\n?/g, "\n").trim();
  return field?.stored && text !== "" ? field.stored(text) : text;
}

/**
 * Splits a time range typed into the start field (“7pm-9pm”) when the end field is empty. A group
 * has at most two time fields.
 */
function withBothTimes(fields: Fields, data: Data): Data {
  const [first, second] = Object.keys(fields).filter((name) => fields[name]?.kind === "time");
  if (first === undefined || second === undefined) return data;
  const start = data[first];
  const ending = data[second];
  if (typeof start === "string" && typeof ending === "string" && ending.trim() !== "")
    return { ...data, [second]: laterTime(start, ending) };
  const both = typeof start === "string" && isEmpty(data[second]) ? typedTimes(start) : undefined;
  return both ? { ...data, [first]: both.from, [second]: both.to } : data;
}

function shownValue(value: unknown, field: Field<unknown> | undefined): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => shownValue(each, field?.item));
  if (isData(value)) return shownRecord(field?.fields ?? {}, value);
  return typeof value === "number" && field?.widget.widget === "string" ? String(value) : value;
}

/**
 * Converts stored values for the form: a number in a text widget becomes text, as Decap shows 0 as
 * empty.
 */
export function shownRecord(fields: Fields, data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, shownValue(value, fields[name])]),
  );
}

/** The same fields in the order of the form, without empty ones; unknown ones come last. */
export function tidyRecord(fields: Fields, typed: Data): Data {
  const data = withBothTimes(fields, typed);
  const names = [...new Set([...Object.keys(fields), ...Object.keys(data)])];
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(data, name))
      .map((name) => [name, tidyValue(data[name], fields[name])] as const)
      .filter(([name, value]) => !isLeftOut(value, fields[name])),
  );
}

/**
 * Normalises Markdown: one bullet character, no trailing spaces, and a backslash for a line break
 * inside a paragraph, as the editor's text field writes it.
 */
export function tidyBody(body: string): string {
  return tidyMarkdown(body)
    .replace(/ {2,}\n(?=[^\S\n]*\S)/g, "\\\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/^(\s*)[*+] +(?=\S)/gm, "$1- ")
    .trim();
}

/** The text of a content file. `data` contains its fields and, as `body`, its Markdown. */
export function writeEntryText(fields: Fields, data: Data): string {
  const { body, ...rest } = data;
  const { body: _body, ...fieldsAlone } = fields;
  const record = tidyRecord(fieldsAlone, rest);
  const head =
    Object.keys(record).length === 0
      ? ""
      : stringify(record, { lineWidth: 0, version: "1.2", schema: "core", indentSeq: true });
  const words = typeof body === "string" ? tidyBody(body) : "";
  return `---\n${head}---\n${words === "" ? "" : `${words}\n`}`;
}

/**
 * The fields and the body of a content file. Throws the gate's first sentence when the file cannot
 * be read.
 */
export function readEntryText(text: string): Data {
  const parsed = readFrontMatter(text);
  if ("faults" in parsed) throw new Error(parsed.faults[0]);
  const body = tidyBody(parsed.body);
  return { ...(isData(parsed.data) ? parsed.data : {}), ...(body === "" ? {} : { body }) };
}
