/** Shows what was found: moves the cards that the page came with between its sections. */
import type { Relaxation } from "../../finder/relaxations.ts";
import type { Found } from "../../finder/find.ts";
import { type Listing, partsOf } from "../../finder/listing.ts";
import { unstatedSentence } from "../../finder/wording.ts";
import { CardLimit, FIRST_CARDS } from "./card-limit.ts";
import type { WordSearch } from "./looked-up.ts";

/** Cards of the second list that are shown at first, however many the first one has. */
const FEWEST_MAYBE = 1;
/** Most cards shown as “nearest” when nothing meets the whole choice. */
const MAX_NEAR_RESULTS = 6;

/** The parts of the page that show results. */
export interface ResultPlaces {
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
  readonly sureCards: CardLimit;
  readonly sure: HTMLElement;
  readonly none: HTMLElement;
  readonly easier: HTMLElement;
  readonly near: HTMLElement;
  readonly nearList: HTMLElement;
  readonly maybe: HTMLElement;
  readonly unstated: HTMLElement;
  readonly maybeCards: CardLimit;
}

/**
 * Finds them once, and adds the lists that are needed only with script. Undefined when the page is
 * not as expected.
 */
export function findPlaces(root: HTMLElement): ResultPlaces | undefined {
  const one = (name: string): HTMLElement | null =>
    root.querySelector<HTMLElement>(`.finder__${name}`);
  const [heading, sure, none, easier, near, maybe, unstated] = [
    one("sure .finder__heading"),
    one("sure"),
    one("none"),
    one("easier"),
    one("near"),
    one("maybe"),
    one("unstated"),
  ];
  const list = sure?.querySelector<HTMLElement>("ul");
  if (!heading || !sure || !list || !none || !easier || !near || !maybe || !unstated)
    return undefined;
  const listAfter = (before: HTMLElement): HTMLElement => {
    const empty = list.cloneNode(false) as HTMLElement;
    before.after(empty);
    return empty;
  };
  return {
    heading,
    list,
    sureCards: new CardLimit(list),
    sure,
    none,
    easier,
    near,
    nearList: listAfter(near),
    maybe,
    unstated,
    maybeCards: new CardLimit(listAfter(unstated)),
  };
}

/**
 * The closest to a choice that nothing meets: what its words may have meant, else what meets it
 * with one part left out. Everything is not close.
 */
function closest(near: readonly Relaxation[], meant: readonly string[]): readonly string[] {
  if (meant.length > 0) return meant.slice(0, MAX_NEAR_RESULTS);
  const { found, choice } = near[0] ?? {};
  if (!found || !choice || partsOf(choice).length === 0) return [];
  return [...found.sure, ...found.maybe.map(({ listing }) => listing)]
    .slice(0, MAX_NEAR_RESULTS)
    .map(({ key }) => key);
}

/**
 * Puts the cards of the results in their places. All others wait outside the page. `meant` are keys
 * of what the words may have meant.
 */
export function showResults(
  places: ResultPlaces,
  cards: ReadonlyMap<string, Element>,
  found: Found,
  near: readonly Relaxation[],
  meant: readonly string[],
): void {
  const cardsOf = (listings: readonly Pick<Listing, "key">[]): Element[] =>
    listings.flatMap(({ key }) => cards.get(key) ?? []);
  const nothing = found.sure.length === 0 && found.maybe.length === 0;
  const nearCards = nothing ? cardsOf(closest(near, meant).map((key) => ({ key }))) : [];
  places.sureCards.show(cardsOf(found.sure));
  places.maybeCards.show(
    cardsOf(found.maybe.map(({ listing }) => listing)),
    Math.max(FEWEST_MAYBE, FIRST_CARDS - found.sure.length),
  );
  for (const card of nearCards) card.removeAttribute("data-later");
  places.nearList.replaceChildren(...nearCards);
  places.unstated.textContent = unstatedSentence(found.maybe);
  places.near.textContent =
    nearCards.length === 0
      ? ""
      : meant.length > 0
        ? "Did you mean one of these?"
        : "The closest we have:";
  places.sure.hidden = found.sure.length === 0;
  places.maybe.hidden = found.maybe.length === 0;
  places.none.hidden = !nothing;
}

/**
 * Urgent numbers first when the words suggest danger, or cannot be classified; pages that the
 * finder does not list; ways on when nothing is found.
 */
export function showHelp(
  root: HTMLElement,
  looked: WordSearch | undefined,
  nothing: boolean,
): void {
  const part = (name: string): HTMLElement | null =>
    root.querySelector<HTMLElement>(`.finder__${name}`);
  const { urgent, notes = [], others = [], plain = false } = looked ?? {};
  part("help")?.replaceChildren(...(urgent ? [urgent] : []), ...notes);
  part("urgent")?.toggleAttribute("hidden", !plain);
  const also = part("also");
  also?.toggleAttribute("hidden", others.length === 0);
  // Pages are the answer where no entry is, and come after the cards where there are some.
  if (also) part(nothing ? "sure" : "maybe")?.after(also);
  part("others")?.replaceChildren(...others);
  const ways = nothing && looked ? looked.ways() : [];
  part("ways")?.replaceChildren(...ways);
  part("ring")?.toggleAttribute("hidden", ways.length > 0);
}
