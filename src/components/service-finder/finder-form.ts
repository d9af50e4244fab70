/** The finder's form: what is chosen in it, and how many entries each choice would give. */
import { agesFrom, type Offered } from "../../finder/address.ts";
import type { Count } from "../../finder/find.ts";
import { FACETS, type Facet, forFacets } from "../../finder/filters.ts";
import { agesOf, type Choice, type ChoicePart } from "../../finder/listing.ts";
import { isOrder } from "../../finder/order.ts";
import { countWords } from "../../finder/wording.ts";

type Control = HTMLInputElement | HTMLSelectElement;

/** The value of a control: a tick box or one option of a list. */
interface Value {
  readonly element: HTMLInputElement | HTMLOptionElement;
  readonly value: string;
  readonly label: string;
}

const labelOf = (element: HTMLElement): string => element.dataset["label"] ?? "";

/** All values that the form offers for a facet. */
export function formValues(form: HTMLFormElement, facet: Facet): readonly Value[] {
  const found = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    `select[name="${facet}"] option[data-label], input[name="${facet}"]`,
  );
  return [...found].map((element) => ({ element, value: element.value, label: labelOf(element) }));
}

/** What the form offers, for reading an address. */
export function offeredBy(form: HTMLFormElement): Offered {
  const values = forFacets((facet) => formValues(form, facet).map(({ value }) => value));
  const discreet = [...form.querySelectorAll<HTMLOptionElement>("option[data-discreet]")].map(
    ({ value }) => value,
  );
  return { values, discreet };
}

/** The field for words has no name, so that no form sends it. */
const wordsBox = (form: HTMLFormElement): HTMLInputElement | null =>
  form.querySelector("#finder-words");

/** The choice in the form now. */
export function readForm(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const picked = forFacets((facet) => data.getAll(facet).map(String).filter(Boolean));
  const order = String(data.get("order") ?? "");
  const [age, ...otherAges] = agesFrom(String(data.get("age") ?? ""));
  return {
    words: wordsBox(form)?.value ?? "",
    age,
    otherAges,
    picked,
    order: isOrder(order) ? order : undefined,
  };
}

function setControl(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
    (control satisfies Control).value = value;
}

/** Puts a choice into the form. */
export function writeForm(form: HTMLFormElement, choice: Choice): void {
  const { words, picked, order = "best" } = choice;
  const box = wordsBox(form);
  if (box && box.value !== words) box.value = words;
  setControl(form, "age", agesOf(choice).join(" and "));
  setControl(form, "order", order);
  for (const facet of FACETS) {
    for (const { element, value } of formValues(form, facet)) {
      if (element instanceof HTMLOptionElement) element.selected = picked[facet].includes(value);
      else element.checked = picked[facet].includes(value);
    }
  }
  const hidden = form.querySelector("details");
  if (
    hidden &&
    FACETS.some((facet) => picked[facet].length > 0 && hidden.querySelector(`[name="${facet}"]`))
  )
    hidden.open = true;
}

/** Words for a part of a choice: “Free”, “Age 4”. */
export function labelsOf(form: HTMLFormElement, choice: Choice, part: ChoicePart): string {
  if (part === "words") return `“${choice.words.trim()}”`;
  if (part === "age") return `Age ${agesOf(choice).join(" or ")}`;
  return formValues(form, part)
    .filter(({ value }) => choice.picked[part].includes(value))
    .map(({ label }) => label)
    .join(", ");
}

/**
 * Writes beside each value how many entries it would give. A value that would give none can no
 * longer be chosen.
 */
export function showCounts(
  form: HTMLFormElement,
  facet: Facet,
  counts: ReadonlyMap<string, Count>,
): void {
  for (const { element, value, label } of formValues(form, facet)) {
    const found = counts.get(value) ?? { sure: 0, maybe: 0 };
    const none = found.sure + found.maybe === 0;
    const number = countWords(found);
    if (element instanceof HTMLOptionElement) {
      element.textContent = `${label} ${number}`;
      element.disabled = none && !element.selected;
      continue;
    }
    const count = element.closest("label")?.querySelector(".finder__count");
    if (count) count.textContent = number;
    element.closest("label")?.toggleAttribute("data-none", none);
  }
}
