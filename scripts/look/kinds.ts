/** Kinds of page, and how long each may be on a small phone. */

/** What is measured, in CSS pixels; `screens` in heights of the window. */
export interface Measure {
  readonly screens: number;
  /** From the top of the page to the first heading. */
  readonly heading: number;
  /** From the top of the page to the first thing a reader came for; absent where there is none. */
  readonly useful: number | undefined;
  readonly header: number;
  readonly footer: number;
  readonly tools: number;
}

/** A search of a reader's. */
export interface ReaderSearch {
  /** What follows the path. */
  readonly address: string;
  /** The place that is typed, by its number among those that the site offers. */
  readonly place: number;
}

/** Words, with the age of a child: as many kinds of need as there are, found and not. */
const SEARCHES: readonly (readonly [words: string, age: number])[] = [
  ["food", 3],
  ["playgroup", 2],
  ["debt", 16],
  ["sen", 7],
  ["housing", 8],
  ["breastfeeding", 0],
  ["youth club", 14],
  ["clothes", 5],
  ["swimming", 10],
  ["anxious", 13],
  ["parenting course", 4],
  ["speech", 3],
  ["zebra crossing", 9],
];

export interface PageKind {
  readonly name: string;
  /** Paths of the pages of this kind. The first kind that fits counts. */
  readonly path: RegExp;
  /** Searches of a reader's on that page; each is measured. */
  readonly asked?: readonly ReaderSearch[];
  /** The first thing a reader came for: the topmost that is shown. */
  readonly useful: string;
  /** Most pixels above the heading, where it is inside a head of its own. */
  readonly heading?: number;
  /** Most screens of 640 px at 360 px wide. */
  readonly screens: number;
  /** Most pixels above the first useful thing. */
  readonly top: number;
}

/** Most pixels of what frames every page, on the same phone. */
export const FRAME = { heading: 190, footer: 480, tools: 120 } as const;

const NUMBER = "main a[href^='tel:'], main a[href^='sms:']";
const CARD = "main .entry-card, main .entry-row";
const WORDS = "main .prose > *, main .split p, main .facts, main .callout";
/** What an entry begins with: a way to reach it, or what it is. */
const ENTRY = `${NUMBER}, main .contact-list a, ${WORDS}`;
const GUIDE = `${NUMBER}, main .prose > *, main .link-list, main .choice-list, main .steps, main .two-ways`;

export const PAGE_KINDS: readonly PageKind[] = [
  { name: "home", path: /^\/$/, useful: "main input, main a[href^='tel:']", screens: 7, top: 560 },
  { name: "find", path: /^\/find\/$/, useful: CARD, screens: 8, top: 600 },
  {
    name: "find: words, place, age",
    path: /^\/find\/$/,
    asked: SEARCHES.map(([words, age], place) => ({
      address: `?age=${age}#q=${encodeURIComponent(words)}`,
      place,
    })),
    // Where no entry is found, what else there is.
    useful: `${CARD}, main .finder__others a, main .finder__ease, main .finder__ring a`,
    screens: 6,
    top: 620,
  },
  {
    name: "urgent help",
    path: /^\/urgent-help\/$/,
    useful: "main .urgent-help__group:nth-child(3) .number-row__number",
    screens: 6,
    top: 900,
  },
  {
    name: "feeling safe at home",
    path: /^\/find\/need\/feeling-safe-at-home\/$/,
    useful: "main .urgent-box__item:nth-child(2) .number-row__number",
    screens: 7,
    top: 560,
  },
  {
    name: "topic",
    path: /^\/find\/need\//,
    useful: `${CARD}, ${NUMBER}, main .callout a`,
    screens: 7,
    top: 560,
  },
  {
    name: "area",
    path: /^\/find\/area\/[^/]+\/$/,
    useful: `${CARD}, main .link-list`,
    screens: 8,
    top: 480,
  },
  { name: "age", path: /^\/find\/age\//, useful: CARD, screens: 8, top: 480 },
  { name: "notice board", path: /noticeboard\/$/, useful: "main h2", screens: 7, top: 560 },
  { name: "service", path: /^\/services\/./, useful: ENTRY, screens: 6, top: 420 },
  { name: "hub", path: /^\/hubs\/./, useful: ENTRY, screens: 6, top: 420 },
  {
    name: "programme",
    path: /^\/programmes\/./,
    useful: ENTRY,
    screens: 6,
    top: 420,
  },
  {
    name: "organisation",
    path: /^\/organisations\/./,
    useful: `${NUMBER}, ${WORDS}, ${CARD}, main .link-list`,
    screens: 7,
    top: 560,
  },
  {
    name: "list of entries",
    path: /^\/(services|hubs|programmes|organisations)\/$/,
    useful: `main .link-list, main .entry-list, main .hub-list, main table, ${CARD}`,
    screens: 7,
    top: 560,
  },
  {
    name: "a tip",
    path: /^\/look-say-sing-play\/./,
    useful: "main .tip__do",
    heading: 290,
    screens: 4,
    top: 480,
  },
  {
    name: "campaign",
    path: /^\/(look-say-sing-play|neglect-matters)\/$/,
    useful: "main .prose > p, main .tip-card, main .campaign-hero p",
    heading: 215,
    screens: 9,
    top: 520,
  },
  {
    name: "level",
    path: /^\/early-help\/levels\//,
    useful: `${GUIDE}, main .level-steps, main .side-by-side`,
    screens: 8.6,
    top: 520,
  },
  {
    name: "professionals",
    path: /^\/early-help\/professionals\//,
    useful: GUIDE,
    screens: 9,
    top: 520,
  },
  {
    name: "where to start",
    path: /^\/where-to-start\//,
    useful: "main .choice-list, main .page p, main .number-row",
    screens: 4,
    top: 480,
  },
  {
    name: "in a language",
    path: /^\/languages\/./,
    useful: "main .number-row",
    screens: 6,
    top: 560,
  },
  { name: "easy read", path: /^\/easy-read\/./, useful: "main .symbol-rows", screens: 5, top: 480 },
  {
    name: "booklet",
    path: /^\/print\/booklet\/$/,
    useful: "main .paper p, main .paper li, main .page p",
    screens: 115,
    top: 560,
  },
  {
    name: "tip cards",
    path: /^\/print\/tip-cards-/,
    useful: "main .paper-cards",
    screens: 9.5,
    top: 560,
  },
  {
    name: "to print",
    path: /^\/print\/.|\/print\/$/,
    useful: "main .paper-cards, main .paper p, main .paper li, main .page p",
    screens: 12,
    top: 560,
  },
  {
    name: "guidance",
    path: /^\/early-help\//,
    useful: GUIDE,
    screens: 9,
    top: 520,
  },
  { name: "glossary", path: /^\/glossary\//, useful: "main .letters", screens: 12, top: 391 },
  {
    name: "data",
    path: /^\/data-health\/$/,
    useful: "main .figures, main table",
    screens: 4.5,
    top: 560,
  },
  {
    name: "reach and need",
    path: /^\/data-health\/reach\/$/,
    useful: "main .area-map, main table",
    screens: 7,
    top: 560,
  },
  {
    name: "changes of a year",
    path: /^\/changes\/\d{4}\/$/,
    useful: "main .page p, main .page li",
    // Why some kinds have more than was first asked: src/decisions/pages/longer-and-heavier.md.
    screens: 12,
    top: 560,
  },
  {
    name: "record of changes",
    path: /^\/changes\//,
    useful: "main .page p, main .page li",
    screens: 7,
    top: 560,
  },
  {
    name: "everything else",
    path: /./,
    useful: "main .page p, main .page li, main .page form",
    screens: 7,
    top: 560,
  },
];

/** The kind of a page by its path; a reader's search is not a page of its own. */
export const kindOf = (path: string): PageKind | undefined =>
  PAGE_KINDS.find((kind) => kind.asked === undefined && kind.path.test(path));

/** What is over its budget, in words; empty when nothing is. */
export function overBudget(kind: PageKind, at: Measure): readonly string[] {
  const over = (what: string, is: number, most: number): readonly string[] =>
    is > most ? [`${what} is ${Number(is.toFixed(1))}, at most ${most}`] : [];
  return [
    ...over("length in screens", at.screens, kind.screens),
    ...(at.useful === undefined
      ? [`nothing useful was found (${kind.useful})`]
      : over("first useful thing, in pixels from the top,", at.useful, kind.top)),
    ...over("heading, in pixels from the top,", at.heading, kind.heading ?? FRAME.heading),
    ...over("footer, in pixels,", at.footer, FRAME.footer),
    ...over("tools, in pixels,", at.tools, FRAME.tools),
  ];
}
