/** Buttons of the finder that remove a part of the choice. */
import type { Relaxation } from "../../finder/relaxations.ts";
import { type Choice, type ChoicePart, partsOf, without } from "../../finder/listing.ts";
import { countPlaces } from "../../finder/wording.ts";

/** One button in an item of a list. */
function buttonItem(words: string, name: string, onPress: () => void): HTMLLIElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = name;
  button.textContent = words;
  button.addEventListener("click", onPress);
  item.append(button);
  return item;
}

/** “Age 4 ×”, which is read out as “Remove: Age 4”. */
function removeItem(words: string, onPress: () => void): HTMLLIElement {
  const item = buttonItem(words, "finder__remove", onPress);
  const button = item.querySelector("button");
  const hidden = document.createElement("span");
  hidden.className = "visually-hidden";
  hidden.textContent = "Remove: ";
  const cross = document.createElement("span");
  cross.className = "finder__cross";
  cross.setAttribute("aria-hidden", "true");
  button?.prepend(hidden);
  button?.append(cross);
  return item;
}

interface Chosen {
  readonly choice: Choice;
  readonly labelOf: (part: ChoicePart) => string;
  readonly choose: (choice: Choice) => void;
  /** Words of the place that distances are measured from, and how to forget it. */
  readonly from: string | undefined;
  readonly forget: () => void;
  /** Where focus goes when the last button is gone. */
  readonly end: HTMLElement;
}

/** A button for each part of the choice, which takes it back. */
export function showChosen(
  list: HTMLElement,
  { choice, labelOf, choose, from, forget, end }: Chosen,
): void {
  const remove = (words: string, act: () => void): HTMLLIElement =>
    removeItem(words, () => {
      act();
      (list.querySelector("button") ?? end).focus();
    });
  const parts = partsOf(choice).filter((part) => part !== "words");
  const items = [
    ...(from === undefined ? [] : [remove(`from ${from}`, forget)]),
    ...parts.map((part) => remove(labelOf(part), () => choose(without(choice, part)))),
  ];
  list.hidden = items.length === 0;
  list.replaceChildren(...items);
}

/** A button for each thing that could be left out when nothing meets all. */
export function showEasier(
  list: HTMLElement,
  near: readonly Relaxation[],
  labelOf: (part: ChoicePart) => string,
  choose: (choice: Choice) => void,
): void {
  list.replaceChildren(
    ...near.map(({ eased, choice, found }) =>
      buttonItem(
        `Without ${labelOf(eased)}: ${countPlaces(found.sure.length + found.maybe.length)}`,
        "finder__ease",
        () => choose(choice),
      ),
    ),
  );
}
