/** What the content of this place must contain, as sentences about what it lacks. */
import type { AnyEntry } from "../../src/model/collections/index.ts";

/** Numbers to ring are no figures. */
const RINGS = /\b(?:999|111|101|116 123|85258)\b|\{phone:[^}]*\}|\b0\d{2,4}(?: \d{3,6}){1,2}\b/g;
/** Years, links and postcodes are no figures either. */
const YEARS = /\b(?:1[89]|20)\d\d\b/g;
const BESIDE = /\]\([^)]*\)|\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b|https?:\S+/g;
/** “25%”, “£500”, “3 in 10”, “17,734”, “492 families”: figures about people, money or a study. */
const FIGURE =
  /\d[\d,.]*\s?%|£\s?\d[\d,.]*(?: million)?|\b\d+ (?:in|out of|of) (?:every )?\d+\b|\b\d{1,3}(?:,\d{3})+\b|\b\d{3,}\b/;

/** True when a text contains a figure that needs its year. */
export const holdsFigure = (text: string): boolean =>
  FIGURE.test(text.replace(BESIDE, " ").replace(RINGS, " ").replace(YEARS, " "));

/** Fields of an entry that readers read as sentences. */
const PROSE = [
  "summary",
  "eligibility",
  "evidence",
  "introduction",
  "localNotes",
  "applicationProcess",
  "meaning",
  "why",
] as const;

/**
 * Texts of an entry: its sentences by field, and its body paragraph by paragraph with its heading.
 */
export function textsOf(entry: AnyEntry): readonly string[] {
  const record = entry as unknown as Readonly<Record<string, unknown>>;
  const fields = PROSE.map((name) => record[name]).filter((text) => typeof text === "string");
  const body = typeof record["body"] === "string" ? record["body"] : "";
  let heading = "";
  const paragraphs = body.split(/\n{2,}/).flatMap((block) => {
    if (!block.startsWith("#")) return [`${heading} ${block}`];
    heading = block;
    return [];
  });
  return [...fields, ...paragraphs];
}

/** Texts with a figure and no year, or without a source on the entry. */
export function bareFigures(entry: AnyEntry): readonly string[] {
  const sourced = "sources" in entry && entry.sources.length > 0;
  const own = entry.collection === "news" ? entry.date : "";
  return textsOf(entry)
    .filter(
      (text) => holdsFigure(text) && !(sourced && new RegExp(YEARS.source).test(`${text} ${own}`)),
    )
    .map((text) => `${entry.collection}/${entry.slug}: ${text.trim().slice(0, 120)}`);
}

const tokens = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[a-z0-9']+/g) ?? [];

/** Length in words from which a shared run counts as copied from a source. */
const RUN = 9;

/** Every run of words of a text. */
export function runsOf(text: string): ReadonlySet<string> {
  const all = tokens(text);
  return new Set(
    all
      .slice(0, Math.max(all.length - RUN + 1, 0))
      .map((_, at) => all.slice(at, at + RUN).join(" ")),
  );
}

/** Runs of words that a text has in common with the sources, but for names and defined terms. */
export function copied(
  text: string,
  sources: ReadonlySet<string>,
  names: readonly string[],
): readonly string[] {
  const known = names.map((name) => tokens(name).join(" "));
  const plain = known.reduce((rest, name) => rest.replaceAll(name, "|"), tokens(text).join(" "));
  return plain.split("|").flatMap((part) => [...runsOf(part)].filter((run) => sources.has(run)));
}

/** Abbreviations in a text: “EHCP”, “CAMHS”. */
export const abbreviationsIn = (text: string): readonly string[] =>
  text.replace(BESIDE, " ").match(/\b[A-Z]{2,}\b/g) ?? [];

/** A page without its sources and without the tools at its end, which are on every page. */
const ownWords = (html: string): string =>
  (html.split('class="page-tools')[0] ?? "").replace(
    /<details class="sources">.*?<\/details>/gs,
    "",
  );

/**
 * Somebody or something at once: a number to ring or text, a form, an address to write to, a place,
 * or a page of those who run it.
 */
export function hasDirectStep(html: string): boolean {
  const own = ownWords(html);
  return (
    /href="(?:tel|sms|mailto):|<form\b|class="place/.test(own) ||
    /class="contact-list[^>]*>.*?href="https?:/s.test(own)
  );
}

/** Something to do next: the same, or a page of this site that leads on. */
export const hasNextStep = (html: string): boolean =>
  hasDirectStep(html) ||
  /href="\/(?:find|services|hubs|urgent-help|staying-safe-online|whats-on|where-to-start|early-help|young-people|look-say-sing-play)\//.test(
    ownWords(html),
  );
