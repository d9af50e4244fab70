/**
 * A choice in the page's address, so that it survives a reload and the way back. It never contains
 * words, postcodes or places that were typed.
 * In a link that the reader copies, words and sensitive topics come after “#”, which a browser
 * never sends to a server.
 */
import { OLDEST_AGE } from "../format/ages.ts";
import { FACETS, type Facet, forFacets } from "./filters.ts";
import { agesOf, type Choice, hasWords } from "./listing.ts";
import { isOrder } from "./order.ts";
import { fromSearchFragment, toSearchFragment } from "../search/link.ts";
import { MAX_TYPED_LENGTH } from "../search/weights.ts";

/** A parameter of the URL that the finder does not accept: name and value. */
export interface Unknown {
  readonly part: Facet | "age" | "place";
  readonly value: string;
}

/** What a form offers: values that are not among them are ignored. */
export interface Offered {
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Values that stay out of the address, as it is kept in the browser's history. */
  readonly discreet: readonly string[];
}

const MONTHS_IN_A_YEAR = 12;

/** Numbers in words, each at its own index. */
const IN_WORDS = "nought one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Words for an age, each with the first year of it. */
const NAMED_AGES: readonly (readonly [words: RegExp, years: number])[] = [
  [/^(?:newborn|new born|bab(?:y|ies)|pregnant|expecting|unborn|bump|under (?:1|one))$/, 0],
  [/^toddlers?$/, 2],
  [/^(?:pre-?school|nursery)$/, 3],
  [/^reception$/, 4],
  [/^teen(?:ager)?s?$/, 13],
];
/** A year of school, whose pupils are four years older, or “under 5s”, who are a year younger. */
const OTHER_AGE = /^(?:y(?:ea)?r? ?([1-9]|1[0-3])|under (\d{1,2})s?)$/;
/** A number, or a range of which the first counts, with its unit. */
const AGE =
  /^(?:(?:age[ds]?|over|from) )?(\d{1,3}(?:\.\d)?)(?:\s*(?:-|–|to)\s*\d{1,3})?[\s-]*(m|mo|mths?|months?|w|wks?|weeks?|y|yo|yrs?|years?)?(?:[\s-]*olds?|\s?\+)?$/;

/**
 * An age that was typed, in whole years from 0 to `OLDEST_AGE`: “4”, “two”, “13-15” (its first),
 * “1.5”, “18 months”, “6wks”, “under 5”, “year 7”, “newborn”, “toddler”, “teen”. Else nothing.
 */
export function ageFrom(text: string | null): number | undefined {
  const trimmed = (text ?? "")
    .trim()
    .toLowerCase()
    .replace(/^(?:an? |my )/, "");
  const named = NAMED_AGES.find(([words]) => words.test(trimmed));
  if (named) return named[1];
  const figures = trimmed.replace(/[a-z]+/g, (word) => {
    const value = IN_WORDS.indexOf(word);
    return value < 0 ? word : String(value);
  });
  const [, year, under] = OTHER_AGE.exec(figures) ?? [];
  if (year !== undefined) return Number(year) + 4;
  if (under !== undefined) return Math.max(0, Number(under) - 1);
  const [, number, unit = ""] = AGE.exec(figures) ?? [];
  if (number === undefined) return undefined;
  const perYear = unit.startsWith("m") ? MONTHS_IN_A_YEAR : unit.startsWith("w") ? 52 : 1;
  const age = Math.floor(Number(number) / perYear);
  return age <= OLDEST_AGE ? age : undefined;
}

/**
 * Ages of several children in whole years: “2 and 6”, “18 months, 9”. None when one of them cannot
 * be read.
 */
export function agesFrom(text: string | null): readonly number[] {
  const ages = (text ?? "").split(/[,&]| and | or /).map(ageFrom);
  return ages.flatMap((age) => (ages.includes(undefined) ? [] : (age ?? [])));
}

/** The query part of an address, with its question mark; empty when nothing is chosen. */
export function toQuery(choice: Choice, { discreet }: Pick<Offered, "discreet">): string {
  const query = new URLSearchParams();
  for (const age of agesOf(choice)) query.append("age", String(age));
  for (const facet of FACETS)
    for (const value of choice.picked[facet])
      if (!discreet.includes(value)) query.append(facet, value);
  if (choice.order !== undefined && choice.order !== "best") query.set("order", choice.order);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** What a copied link contains beside the address: the words and the discreet choices. */
export function toLink(choice: Choice, offered: Pick<Offered, "discreet">): string {
  const hidden = FACETS.flatMap((facet) =>
    choice.picked[facet]
      .filter((value) => offered.discreet.includes(value))
      .map((value) => [facet, value] as const),
  );
  const words = hasWords(choice) ? [["q", choice.words.trim()] as const] : [];
  return toQuery(choice, offered) + toSearchFragment([...words, ...hidden]);
}

/**
 * The choice of an address. Words are read too, for links; the caller takes them out of the
 * address.
 */
export function fromAddress(
  { search, hash }: Pick<Location, "search" | "hash">,
  { values }: Pick<Offered, "values">,
): Choice {
  const given = new URLSearchParams([
    ...new URLSearchParams(search),
    ...(fromSearchFragment(hash) ?? []),
  ]);
  const picked = forFacets((facet) =>
    [...new Set(given.getAll(facet))].filter((value) => values[facet].includes(value)),
  );
  const order = given.get("order");
  const [age, ...otherAges] = given.getAll("age").flatMap(agesFrom);
  return {
    words: (given.get("q") ?? "").slice(0, MAX_TYPED_LENGTH),
    age,
    otherAges,
    picked,
    ...(isOrder(order) && order !== "best" ? { order } : {}),
  };
}

/**
 * Parameters of the finder with a value that the form does not offer: an invalid age, an unknown
 * topic or area. A place is never read from a URL. Other parameters are ignored.
 */
export function unknownIn(
  { search, hash }: Pick<Location, "search" | "hash">,
  { values }: Pick<Offered, "values">,
): readonly Unknown[] {
  const given = [
    ...new URLSearchParams(search),
    ...(fromSearchFragment(hash) ?? new URLSearchParams()),
  ];
  return given.flatMap(([name, value]): readonly Unknown[] => {
    if (value.trim() === "") return [];
    if (name === "place" || name === "postcode") return [{ part: "place", value }];
    if (name === "age") return agesFrom(value).length === 0 ? [{ part: "age", value }] : [];
    const facet = FACETS.find((own) => own === name);
    return facet === undefined || values[facet].includes(value) ? [] : [{ part: facet, value }];
  });
}
