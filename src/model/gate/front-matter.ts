/** Parses the YAML front matter of a content file as plain data. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import { quote } from "../fields/index.ts";

/** Most characters in one file; a longer one is a mistake or an attack. */
export const MAX_CHARACTERS_IN_FILE = 100_000;

/** Most characters of fields; the reader of YAML takes ever longer over thousands of them. */
const MAX_CHARACTERS_IN_FIELDS = 40_000;

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Keys with a meaning to site generators; named so that the message can say why they are refused.
 */
const GENERATOR_KEYS =
  /^(permalink|layout|pagination|tags|templateEngineOverride|eleventy.*|override:.*)$/;

export type FrontMatter =
  { readonly data: unknown; readonly body: string } | { readonly faults: readonly string[] };

function split(source: string): { yaml: string; body: string } | string {
  if (source.includes("\u0000"))
    return "contains a hidden null character. Write the file again as plain text.";
  const lost = source.indexOf("\uFFFD");
  if (lost > -1)
    return `line ${source.slice(0, lost).split("\n").length}: contains the character “\uFFFD”, where a character such as ’ or £ was lost. Write it again.`;
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const first = text.slice(0, text.indexOf("\n") === -1 ? text.length : text.indexOf("\n"));
  if (!first.startsWith("---"))
    return "does not start with a line of three hyphens (---). Put the fields between two such lines at the top of the file.";
  if (first.trimEnd() !== "---")
    return `starts with ${quote(first)}. Only three hyphens (---) can go there: other languages are code, and code is refused.`;
  const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (!end) return "has no second line of three hyphens (---). Put one under the last field.";
  return {
    yaml: text.slice(4, 3 + end.index + 1),
    body: text.slice(3 + end.index + end[0].length),
  };
}

/**
 * Deepest nesting allowed on one line; thousands of levels would overflow the YAML parser's stack.
 */
const MAX_LEVELS = 12;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** A quick test: false when a file has too few brackets and hyphens to be nested too deeply. */
function mayBeTooDeep(yaml: string): boolean {
  const brackets = count(yaml, /[[{]/g);
  return yaml.split("\n").some((line) => brackets + count(line, /[-?]/g) > MAX_LEVELS);
}

function isTooDeep(yaml: string): boolean {
  if (!mayBeTooDeep(yaml)) return false;
  let brackets = 0;
  let marks = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token.includes("\n")) marks = 0;
    else if (token === "[" || token === "{") brackets++;
    else if (token === "]" || token === "}") brackets--;
    else if (token === "-" || token === "?") marks++;
    if (brackets + marks > MAX_LEVELS) return true;
  }
  return false;
}

/**
 * Each field that is written twice, and the first error of any other kind: later errors mostly
 * follow from it.
 */
function firstCauses(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error === first || error.code === "DUPLICATE_KEY");
}

/** What is wrong with the name of a field, in a sentence; undefined for a good one. */
function keyFault(key: Node | null): string | undefined {
  if (!isScalar(key) || typeof key.value !== "string")
    return "a field's name must be a word. Put the value in quotation marks if it is not meant as a field.";
  if (FORBIDDEN_KEYS.has(key.value))
    return `“${key.value}” is not allowed as a field's name. Take it out.`;
  if (GENERATOR_KEYS.test(key.value))
    return `${quote(key.value)} would steer the program that builds the site, and content may not. Take it out.`;
  return undefined;
}

/** Faults in the YAML itself, each with its line in the file. */
function yamlFaults(document: ReturnType<typeof parseDocument>, lines: LineCounter): string[] {
  const line = (offset: number): number => lines.linePos(offset).line + 1;
  const faults = firstCauses(document.errors).map(
    (error) => `line ${line(error.pos[0])}: ${parseFault(error)}`,
  );
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return faults;
  visit(document, (_key, node) => {
    if (isAlias(node))
      faults.push(
        `line ${line(node.range?.[0] ?? 0)}: uses a YAML alias ${quote(`*${node.source}`)}. Write the value out.`,
      );
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined)
      faults.push(
        `line ${line(node.range?.[0] ?? 0)}: uses a YAML tag ${quote(node.tag.replace("tag:yaml.org,2002:", "!!"))}. Take it out.`,
      );
    if (isMap(node)) {
      for (const { key } of node.items as Pair<Node | null>[]) {
        const fault = keyFault(key);
        const at = line(key?.range?.[0] ?? node.range?.[0] ?? 0);
        if (fault !== undefined) faults.push(`line ${at}: ${fault}`);
      }
    }
  });
  return faults;
}

/**
 * The errors of the YAML parser, as code and message, and the sentence for an editor. The first
 * that fits counts.
 */
const CAUSES: readonly (readonly [said: RegExp, words: string])[] = [
  [/^DUPLICATE_KEY/, "the same field is here twice. Take one out."],
  [/^TAB_AS_INDENT/, "is indented with a tab. Use spaces."],
  [
    /directives-end/,
    "a line starts with %, which is an order to the reader of the file. Take it out.",
  ],
  [
    /and end with a/,
    "a bracket above this line is not closed. Close it, or put quotation marks round the text.",
  ],
  [/[Mm]issing closing/, "a quotation mark or bracket, here or above, is not closed. Close it."],
  [
    /^BAD_SCALAR_START/,
    "a text starts with a character that means something else here, such as @ or %. Put quotation marks round the text.",
  ],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    "a text with a colon in it needs quotation marks, or the spaces in front do not line up. Mend whichever it is.",
  ],
  [/^BAD_INDENT/, "the spaces at the start do not line up. Indent it like the lines round it."],
  [/^MULTIPLE_DOCS/, "a line of three dots (...) ends the fields too early. Take it out."],
  [
    /^MULTILINE_IMPLICIT_KEY/,
    "a colon is missing, or a text with a colon in it needs quotation marks. Mend whichever it is.",
  ],
  [
    /./,
    "cannot be read. Look at this line and the one above it: a text that contains : or # needs quotation marks, and the spaces in front must line up.",
  ],
];

const parseFault = ({ code, message }: YAMLParseError): string =>
  CAUSES.find(([said]) => said.test(`${code} ${message}`))?.[1] ?? message;

/**
 * Splits a file into fields and body. Never runs anything; YAML 1.2 core types only, so dates stay
 * text.
 */
export function readFrontMatter(source: string): FrontMatter {
  if (source.length > MAX_CHARACTERS_IN_FILE)
    return {
      faults: [`is ${source.length} characters long. The most is ${MAX_CHARACTERS_IN_FILE}.`],
    };
  const parts = split(source);
  if (typeof parts === "string") return { faults: [parts] };
  if (parts.yaml.length > MAX_CHARACTERS_IN_FIELDS)
    return {
      faults: [
        `has ${parts.yaml.length} characters of fields. The most is ${MAX_CHARACTERS_IN_FIELDS}: move words into the text below.`,
      ],
    };
  if (isTooDeep(parts.yaml))
    return { faults: ["contains lists in lists in lists. Write each item on a line of its own."] };
  const lineCounter = new LineCounter();
  const document = parseDocument(parts.yaml, {
    version: "1.2",
    schema: "core",
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter,
  });
  const faults = yamlFaults(document, lineCounter);
  if (faults.length > 0) return { faults };
  return { data: document.toJS({ maxAliasCount: 0 }) ?? {}, body: parts.body };
}
