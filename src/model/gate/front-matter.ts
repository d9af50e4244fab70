/** Reads the YAML at the head of a content file as data, and nothing but data. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";

/** Most characters in one file; a longer one is a mistake or an attack. */
export const MOST_CHARACTERS_IN_FILE = 100_000;

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Keys with a meaning to site generators; named so that the message can say why they are refused. */
const GENERATOR_KEYS = /^(permalink|layout|pagination|tags|templateEngineOverride|eleventy.*|override:.*)$/;

export type FrontMatter = { readonly data: unknown; readonly body: string } | { readonly faults: readonly string[] };

function split(source: string): { yaml: string; body: string } | string {
  if (source.includes("\u0000")) return "holds a hidden null character. Write the file again as plain text.";
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const first = text.slice(0, text.indexOf("\n") === -1 ? text.length : text.indexOf("\n"));
  if (!first.startsWith("---")) return "does not start with a line of three hyphens (---). Put the fields between two such lines at the top of the file.";
  if (first.trimEnd() !== "---") return `starts with “${first.slice(0, 30)}”. Only three hyphens (---) may stand there: other languages are code, and code is refused.`;
  const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (!end) return "has no second line of three hyphens (---). Put one under the last field.";
  return { yaml: text.slice(4, 3 + end.index + 1), body: text.slice(3 + end.index + end[0].length) };
}

/** Faults that lie in the YAML itself, each with its line in the file. */
function yamlFaults(yaml: string, document: ReturnType<typeof parseDocument>): string[] {
  const line = (offset: number): number => yaml.slice(0, offset).split("\n").length + 1;
  const faults = document.errors.map((error) => `line ${line(error.pos[0])}: ${plainWords(error.code, error.message)}`);
  visit(document, (_key, node) => {
    if (isAlias(node)) faults.push(`line ${line(node.range?.[0] ?? 0)}: uses a YAML alias (*${node.source}). Write the value out.`);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag?.startsWith("!")) faults.push(`line ${line(node.range?.[0] ?? 0)}: uses a YAML tag (${node.tag}). Take it out.`);
    if (isMap(node)) {
      for (const { key } of node.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const at = line((isScalar(key) && key.range?.[0]) || 0);
        if (!isScalar(key) || typeof key.value !== "string") faults.push(`line ${at}: a field's name must be a word. Put the value in quotation marks if it is not meant as a field.`);
        else if (FORBIDDEN_KEYS.has(name)) faults.push(`line ${at}: “${name}” is not allowed as a field's name. Take it out.`);
        else if (GENERATOR_KEYS.test(name)) faults.push(`line ${at}: “${name}” would steer the program that builds the site, and content may not. Take it out.`);
      }
    }
  });
  return faults;
}

function plainWords(code: string, message: string): string {
  const words: Readonly<Record<string, string>> = {
    DUPLICATE_KEY: "the same field stands here twice. Take one out.",
    TAB_AS_INDENT: "is indented with a tab. Use spaces.",
    MISSING_CHAR: "a quotation mark or bracket is not closed. Close it.",
    BAD_INDENT: "the spaces at the start do not line up. Indent it like the lines round it.",
    MULTILINE_IMPLICIT_KEY: "a colon is missing, or a text with a colon in it needs quotation marks.",
  };
  return words[code] ?? `cannot be read (${message.split("\n")[0]?.replace(/ at line.*$/, "")}). Put quotation marks round text that holds : # or quotation marks.`;
}

/** Splits a file into fields and body. Never runs anything; YAML 1.2 core types only, so dates stay text. */
export function readFrontMatter(source: string): FrontMatter {
  if (source.length > MOST_CHARACTERS_IN_FILE) return { faults: [`is ${source.length} characters long. The most is ${MOST_CHARACTERS_IN_FILE}.`] };
  const parts = split(source);
  if (typeof parts === "string") return { faults: [parts] };
  const document = parseDocument(parts.yaml, { version: "1.2", schema: "core", uniqueKeys: true, prettyErrors: false });
  const faults = yamlFaults(parts.yaml, document);
  if (faults.length > 0) return { faults };
  return { data: document.toJS({ maxAliasCount: 0 }) ?? {}, body: parts.body };
}
