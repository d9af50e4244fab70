/**
 * `held-back.json` and `state.json` of a build: what did not go on the site and why, for editors
 * and pipelines, and which text of each entry is on it.
 */
import { ascending } from "../src/format/sort-order.ts";
import { insteadOf } from "../src/cms/desk/site-state.ts";
import { count } from "../src/format/words.ts";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyEntry, collectionNames } from "../src/model/collections/index.ts";
import type { Fields } from "../src/model/fields/index.ts";
import type { HeldBack, PublishableContent } from "../src/model/gate/held-back.ts";
import { fieldsOf } from "../src/model/gate/read-entry.ts";
import { type Problem, sentence } from "../src/model/problem.ts";
import { namesRefuge } from "../src/model/secret-place.ts";
import { hasCome, publishedContent } from "../src/news/published.ts";

/**
 * The first eight characters of the SHA-256 of a text, with line ends as LF and no byte order mark.
 */
export const shortHash = (text: string): string =>
  createHash("sha256")
    .update(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"))
    .digest("hex")
    .slice(0, 8);

/**
 * The key of an entry in a public file: “services/x”, or “services/#” and a hash when its name may
 * not be read there.
 */
export const publicName = (entry: string, isSecret: boolean): string =>
  isSecret ? `${entry.split("/")[0] ?? ""}/#${shortHash(entry)}` : entry;

/** The labels of the boxes and the buttons of the editor, which messages name. */
const labelsOf = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) => [
    field.label,
    ...(field.item ? labelsOf({ item: field.item }) : []),
    ...(field.fields ? labelsOf(field.fields) : []),
  ]);
const BOXES: ReadonlySet<string> = new Set([
  ...collectionNames.flatMap((name) => labelsOf(fieldsOf(name))),
  ...["Heading 2", "Heading 3", "Link"],
]);

/** A number of characters, steps or pixels, or the limit for it: no phone number, no postcode. */
const AMOUNT = /^[1-9]\d{0,5}$/;
const BEFORE_AMOUNT = /(?:The most is|Shorten it to|at least|at most|Keep it to|more than) $/;
const AFTER_AMOUNT = /^ (?:characters|pixels|× \d+ pixels|or fewer|items|lines)\b/;

/** The number, or dots in the place of one that an editor may have written. */
function maskedNumber(found: string, at: number, all: string): string {
  const number = found.replace(/[:., ]+$/, "");
  const isAmount =
    AMOUNT.test(number) &&
    (BEFORE_AMOUNT.test(all.slice(0, at)) || AFTER_AMOUNT.test(all.slice(at + number.length)));
  return isAmount ? found : `…${found.slice(number.length)}`;
}

/** Addresses that tell nothing of an entry. */
const FOLDERS = new Set(["/index.md", ...collectionNames.map((name) => `content/${name}`)]);

/**
 * A message without an editor's words: words in quotation marks but for the names of boxes, numbers
 * but for limits, and addresses other than a folder.
 */
const masked = (message: string): string =>
  message
    .replace(/“([^”]*)”/g, (words, inner: string) => (BOXES.has(inner) ? words : "“…”"))
    .replace(/[+(]?\d[\d ().,/:-]{2,}\d/g, maskedNumber)
    .replace(/(?:content\/|\/)[\p{L}\p{M}\p{N}_./#-]+/gu, (path) => {
      const [end = ""] = /\.*$/.exec(path) ?? [];
      const address = path.slice(0, path.length - end.length);
      return `${FOLDERS.has(address) ? address : "…"}${end}`;
    });

/** A file's own name, without the ending of an entry. */
const ownName = (file: string): string => file.replace(/(?:\/index)?\.md$/, "");

/** The same in a message, where no longer name begins with it. */
const ownIn = (file: string): RegExp =>
  new RegExp(`${ownName(file).replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")}(?![\\p{L}\\p{N}_-])`, "u");

/** Where a hidden file is: its folder, and dots. */
function hiddenName(file: string): string {
  const folder = file.split("/").slice(0, 2).join("/");
  return FOLDERS.has(folder) ? `${folder}/…` : "content/…";
}

/** Masks a message around one text that keeps its place, or has another instead. */
const around = (
  message: string,
  kept: string | RegExp | undefined,
  mask: (part: string) => string,
  instead: string | undefined,
): string => (kept === undefined ? mask(message) : message.split(kept).map(mask).join(instead));

/**
 * A reason without what the editor wrote. What was on the site once and no longer is keeps its
 * name, unless that `isSecret`; so does the file itself, when `isFileShown`.
 */
export function publicReason(
  { file, field, message, target }: Problem,
  isSecret: (name: string) => boolean = () => false,
  isFileShown = false,
): string {
  const shown = target !== undefined && !isSecret(target) && !namesRefuge(target);
  const named = shown ? `“${target}”` : undefined;
  const own = file.startsWith("content/") ? ownIn(file) : undefined;
  const ownShown = isFileShown ? ownName(file) : hiddenName(file);
  const plain = around(message, named, (part) => around(part, own, masked, ownShown), named);
  return field === "" ? plain : `${field}: ${plain}`;
}

/**
 * The text of `held-back.json`. It is public, so it holds nothing that an editor wrote; `text` is
 * the hash of what was held back, by which the editor recognises its own version. The name of a
 * newsletter item that waits for its day is a hash.
 */
export function heldBackFile(held: readonly HeldBack[], today: string): string {
  const isSecretRow = ({ sensitive, day }: HeldBack): boolean =>
    sensitive || (day !== undefined && !hasCome(day, today));
  const secret = new Set(
    held.filter(isSecretRow).flatMap(({ entry = "" }) => entry.split("/").slice(1)),
  );
  const isSecret = (name: string): boolean => name.split(/[/#]/).some((part) => secret.has(part));
  const rows = held.map((row) => {
    const { file, entry, stands, since, text, urgent, reasons } = row;
    return {
      entry: publicName(entry ?? file.replace(/^content\//, ""), isSecretRow(row)),
      stands,
      ...(since === undefined ? {} : { since }),
      ...(text === undefined ? {} : { text: shortHash(text) }),
      ...(urgent ? { urgent } : {}),
      reasons: reasons.map((reason) => publicReason(reason, isSecret, !isSecretRow(row))),
    };
  });
  return `${JSON.stringify({ asOf: today, urgent: held.some(({ urgent }) => urgent), held: rows })}\n`;
}

/** The text of `state.json`: for each published entry the hash of its text. */
export function stateFile({ content, texts }: PublishableContent, today: string): string {
  const all = Object.values(publishedContent(content, today)).flat() as readonly AnyEntry[];
  const rows = all.map((entry): [string, string] => [
    publicName(`${entry.collection}/${entry.slug}`, "sensitive" in entry && entry.sensitive),
    shortHash(texts.get(entry.file) ?? ""),
  ]);
  const sorted = rows.sort(([a], [b]) => ascending(a, b));
  return `${JSON.stringify({ asOf: today, entries: Object.fromEntries(sorted) })}\n`;
}

/** Writes both files into the folder of a site. */
export function writeStateFiles(
  folder: string,
  publishable: PublishableContent,
  today: string,
): void {
  writeFileSync(join(folder, "held-back.json"), heldBackFile(publishable.held, today));
  writeFileSync(join(folder, "state.json"), stateFile(publishable, today));
}

/**
 * What was held back, for the terminal; empty when nothing was. `someWait` when items of a later
 * day are not on the site yet.
 */
export function heldBackReport(held: readonly HeldBack[], someWait = false): string {
  if (held.length === 0) return "";
  const blocks = held.map(({ reasons, urgent, file, ...row }) =>
    [
      ...(urgent ? [`URGENT: ${file} has numbers to ring in danger, and they may be old.`] : []),
      ...[...new Set(reasons.map(sentence))].map((line) => (urgent ? `  ${line}` : line)),
      `  ${insteadOf(row)}`,
    ].join("\n"),
  );
  return `${count(held.length, "thing was", "things were")} held back; everything else is on the site${someWait ? ", or waits for its day" : ""}.\n\n${blocks.join("\n\n")}`;
}

/**
 * Lines that GitHub shows on the run and beside the file. Elsewhere they are plain lines of the
 * log. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(held: readonly HeldBack[]): readonly string[] {
  const escape = (text: string): string =>
    text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string): string => escape(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  return held.map(({ file, urgent, reasons }) => {
    const said = reasons.map(({ field, message }) =>
      field === "" ? message : `${field}: ${message}`,
    );
    return `::${urgent ? "error" : "warning"} file=${property(file)},title=Held back::${escape(said.join(" "))}`;
  });
}
