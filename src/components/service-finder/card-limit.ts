/**
 * Shows the first cards of a list, with a button for more. The others stay in the DOM for printing,
 * the map and counting.
 */

/** Cards shown at first, in both lists together, and with each press. */
export const FIRST_CARDS = 10;
/** Hides a card on screens and not on paper. */
const LATER = "data-later";

export class CardLimit {
  private readonly _list: HTMLElement;
  private readonly _rest = document.createElement("p");
  private readonly _count = document.createElement("span");
  private readonly _button = document.createElement("button");
  private _cards: readonly Element[] = [];
  private _shown = FIRST_CARDS;

  constructor(list: HTMLElement) {
    this._list = list;
    this._rest.className = "finder__rest";
    this._rest.hidden = true;
    this._count.className = "finder__seen";
    this._button.className = "finder__button finder__button--quiet finder__next";
    this._button.type = "button";
    this._button.addEventListener("click", () => this._showMore());
    this._rest.append(this._count, this._button);
    list.after(this._rest);
  }

  /**
   * Puts cards into the list, of which `first` are shown. The same ones again stay as far shown as
   * they are.
   */
  show(cards: readonly Element[], first = FIRST_CARDS): void {
    const { _cards: old } = this;
    const isSame = cards.length === old.length && cards.every((card, at) => card === old[at]);
    if (!isSame) this._shown = first;
    this._cards = cards;
    this._list.replaceChildren(...cards);
    this._draw();
  }

  /** Focus goes to the first card that was not there before. */
  private _showMore(): void {
    const first = this._cards[this._shown];
    this._shown += FIRST_CARDS;
    this._draw();
    first?.querySelector("a")?.focus();
  }

  private _draw(): void {
    const { length } = this._cards;
    this._cards.forEach((card, at) => card.toggleAttribute(LATER, at >= this._shown));
    this._rest.hidden = length <= this._shown;
    this._count.textContent = `${Math.min(this._shown, length)} of ${length}`;
    this._button.textContent = `Show ${Math.max(0, Math.min(FIRST_CARDS, length - this._shown))} more`;
  }
}
