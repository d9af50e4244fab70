/**
 * Words, addresses and numbers that one file writes, and all others take from it. Each rule finds
 * them by their text in the code, without its comments.
 */
import type { SourceFile } from "./source-files.ts";

interface OnePlace {
  readonly what: string;
  readonly written: RegExp;
  /** Files that may write it. */
  readonly home: RegExp;
  readonly take: string;
}

export const ONE_PLACE: readonly OnePlace[] = [
  {
    what: "what to choose once a phone is answered",
    written: /\bthen \$?\{[\w.]*(?:extension|option)\b/i,
    home: /^src\/format\/phones\.ts$/,
    take: "thenOption or numberToDial of src/format/phones.ts",
  },
  {
    what: "the address of a link that rings",
    written: /`tel:\$\{/,
    // What is pasted may be a number of another country, whose + is kept.
    home: /^src\/(?:format\/phones|cms\/paste\/true-address)\.ts$/,
    take: "telHref of src/format/phones.ts",
  },
  {
    what: "short numbers",
    written: /\b(?:999|112|111)\b[|"']/,
    home: /^src\/format\/short-numbers\.ts$/,
    take: "isShortNumber or the like of src/format/short-numbers.ts",
  },
  {
    what: "what readers see instead of what was held back",
    written: /[tT]he version of \$\{/,
    home: /^src\/cms\/desk\/site-state\.ts$/,
    take: "insteadOf of src/cms/desk/site-state.ts",
  },
  {
    what: "the address of urgent help or of a list",
    written: /\/(?:urgent-help|find\/(?:need|area|age)|news\/(?:area|group))\//,
    home: /^src\/model\/addresses\.ts$/,
    take: "URGENT_PAGE, needUrl or the like of src/model/addresses.ts",
  },
  {
    what: "whether an item is news no more",
    written: /\bexpires [<>]/,
    home: /^src\/news\/published\.ts$/,
    take: "isFresh of src/news/published.ts",
  },
  {
    what: "whether an event is over",
    written: /\blastDate(?: \?\? [\w.]*date\))? [<>]/,
    home: /^src\/calendar\/state\.ts$/,
    take: "isEventOver or eventState of src/calendar/state.ts",
  },
  {
    what: "whether an area is the whole place",
    written: /[!=]== "borough"/,
    home: /^src\/locations\/areas\.ts$/,
    take: "isWholePlace of src/locations/areas.ts",
  },
  {
    what: "the sector of a postcode",
    written: /ostcode[!?]*\.slice\(0, -2\)/,
    home: /^src\/locations\/areas\.ts$/,
    take: "sectorOf of src/locations/areas.ts",
  },
  {
    what: "whether a location has a position",
    written: /\b(?:latitude|longitude) [!=]== undefined/,
    home: /^src\/(?:locations\/|model\/gate\/)/,
    take: "positionOf of src/locations/areas.ts",
  },
  {
    what: "a number in figures",
    written: /\.toLocaleString\("en-GB"\)/,
    home: /^src\/format\/words\.ts$/,
    take: "inFigures or count of src/format/words.ts",
  },
  {
    what: "entities of HTML",
    written: /&(?:lt|quot|#39|apos)\b/,
    home: /^src\/(?:format\/escape|export\/xml)\.ts$/,
    take: "escapeHtml or unescapeHtml of src/format/escape.ts",
  },
  {
    what: "the label of a choice within a sentence",
    written: /\b[A-Z_]{4,}\[[\w. ]+\]\.toLowerCase\(\)/,
    home: /^src\/format\/words\.ts$/,
    take: "small of src/format/words.ts, which keeps “NHS” as it is",
  },
  {
    what: "how to text a number",
    written: /[`"]Text (?:\$\{|")/,
    home: /^src\/format\/phones\.ts$/,
    take: "numberToText or textBefore of src/format/phones.ts",
  },
];

/** The code of a file without its comments. */
const codeOf = ({ text }: SourceFile): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

/** Code that writes such a thing again. */
export const writtenAgain = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => {
    const code = codeOf(file);
    return ONE_PLACE.filter(({ home, written }) => !home.test(file.path) && written.test(code)).map(
      ({ what, take }) => `${file.path} writes ${what} itself. Take ${take}.`,
    );
  });
