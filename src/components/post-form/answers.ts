/** The answers in the form, and the messages beside its fields. */
import type { Question } from "../../newsletter/posted-questions.ts";
import type { Answers } from "./kept-answers.ts";

export type Beside = Pick<Question, "words"> & { readonly field: string };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

const controlsOf = (form: HTMLFormElement): readonly Control[] =>
  [...form.elements].filter(isControl);

/** What was typed, by the names of the fields. */
export function answersOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

/** Opens the `details` around an element, so that it can be seen and take focus. */
const unfold = (element: Element): void => element.closest("details")?.setAttribute("open", "");

/**
 * Puts answers back into their fields and unfolds those that contain one; names that the form does
 * not have are left out.
 */
export function fill(form: HTMLFormElement, answers: Answers): void {
  for (const [name, value] of Object.entries(answers)) {
    const field = form.elements.namedItem(name);
    if (!isControl(field)) continue;
    if (field.type === "checkbox") (field as HTMLInputElement).checked = value === field.value;
    else field.value = value;
    if (value !== "") unfold(field);
  }
}

/**
 * Required fields that are empty or blank. A half-typed date counts as empty, as the browser gives
 * no value for it.
 */
export function missingIn(form: HTMLFormElement): readonly Beside[] {
  return controlsOf(form).flatMap((control) => {
    const { name: field, value, required, validity } = control;
    if (validity.badInput)
      return [
        { field, words: "This is not a day in the calendar. Choose one, or leave it empty." },
      ];
    return required && value.trim() === "" ? [{ field, words: "Please fill this in." }] : [];
  });
}

/** Shows messages beside their fields, and clears those of all other fields. */
export function showBeside(form: HTMLFormElement, said: readonly Beside[]): void {
  for (const line of form.querySelectorAll<HTMLElement>(".post-form__question")) {
    const name = line.dataset["for"] ?? "";
    const own = said.filter(({ field }) => field === name);
    line.textContent = own.map(({ words }) => words).join(" ");
    line.hidden = own.length === 0;
    if (own.length > 0) unfold(line);
    const control = form.elements.namedItem(name);
    if (!isControl(control)) continue;
    if (own.length > 0) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}

/** Focuses the first field that has a message. */
export function focusFirst(form: HTMLFormElement): void {
  controlsOf(form)
    .find((control) => control.getAttribute("aria-invalid") === "true")
    ?.focus();
}
