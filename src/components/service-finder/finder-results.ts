/** Shows what was found: moves the cards that the page came with between its sections. */
import type { Near } from "../../finder/easier.ts";
import type { Found } from "../../finder/find.ts";
import type { Listing } from "../../finder/listing.ts";
import { unstatedSentence } from "../../finder/parts-in-words.ts";

/** Most cards shown as “nearest” when nothing meets the whole choice. */
const MOST_NEAR = 6;

/** The parts of the page that results stand in. */
export interface ResultPlaces {
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
  readonly sure: HTMLElement;
  readonly none: HTMLElement;
  readonly easier: HTMLElement;
  readonly near: HTMLElement;
  readonly nearList: HTMLElement;
  readonly maybe: HTMLElement;
  readonly unstated: HTMLElement;
  readonly maybeList: HTMLElement;
}

/** Finds them once, and adds the lists that are needed only with script. Undefined when the page is not as expected. */
export function findPlaces(root: HTMLElement): ResultPlaces | undefined {
  const one = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`.finder__${name}`);
  const [heading, sure, none, easier, near, maybe, unstated] = [one("heading"), one("sure"), one("none"), one("easier"), one("near"), one("maybe"), one("unstated")];
  const list = sure?.querySelector<HTMLElement>("ul");
  if (!heading || !sure || !list || !none || !easier || !near || !maybe || !unstated) return undefined;
  const listLike = (parent: HTMLElement): HTMLElement => parent.appendChild(list.cloneNode(false) as HTMLElement);
  return { heading, list, sure, none, easier, near, nearList: listLike(none), maybe, unstated, maybeList: listLike(maybe) };
}

/** Puts the cards of the results in their places. All others wait outside the page. */
export function showResults(places: ResultPlaces, cards: ReadonlyMap<string, Element>, found: Found, near: readonly Near[]): void {
  const cardsOf = (listings: readonly Listing[]): Element[] => listings.flatMap(({ key }) => cards.get(key) ?? []);
  const nothing = found.sure.length === 0 && found.maybe.length === 0;
  const closest = near[0]?.found;
  const nearCards = nothing && closest ? cardsOf([...closest.sure, ...closest.maybe.map(({ listing }) => listing)].slice(0, MOST_NEAR)) : [];
  places.list.replaceChildren(...cardsOf(found.sure));
  places.maybeList.replaceChildren(...cardsOf(found.maybe.map(({ listing }) => listing)));
  places.nearList.replaceChildren(...nearCards);
  places.unstated.textContent = unstatedSentence(found.maybe.flatMap(({ unstated }) => unstated));
  places.near.textContent = nearCards.length > 0 ? "The closest that we have:" : "";
  places.sure.hidden = found.sure.length === 0;
  places.maybe.hidden = found.maybe.length === 0;
  places.none.hidden = !nothing;
}
