/** A refused save: each fault in words, with a way to its box, and the first box in focus. */
import type { Fault } from "../check.ts";
import { changeText } from "./kept-work.ts";
import { unfoldNamed } from "./more-fields.ts";
import { button, showAlert } from "./refusal.ts";
import { goTo, fieldElement } from "./to-field.ts";

interface Told {
  readonly words: string;
  /** Name of the field, if it is known. */
  readonly name?: string;
  /** Finds its box and unfolds the groups round it. Absent when it belongs to none. */
  readonly find?: () => Promise<Element | undefined>;
  /** Words of the button that puts it right. */
  readonly mendWords?: string;
  /** Puts it right; false when the form has nothing to change any more. */
  readonly mend?: () => boolean;
}

/** The error of `beforeSaving`, with the faults. */
export class Refused extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      faults
        .slice(0, 3)
        .map(({ words }) => words)
        .join(" "),
    );
    this.name = "";
    this.faults = faults;
  }
}

async function take(find: () => Promise<Element | undefined>): Promise<void> {
  const box = await find();
  if (box) await goTo(box);
}

const MENDED = "Changed: readers see the number there. Save again.";

function line({ words, find, mend, mendWords = "" }: Told): HTMLElement {
  const item = document.createElement("li");
  if (!find) {
    item.textContent = words;
    return item;
  }
  item.append(button(words, () => void take(find)));
  if (mend)
    item.append(
      button(mendWords, () => {
        if (mend()) item.textContent = MENDED;
        else void take(find);
      }),
    );
  return item;
}

function paragraph(words: string): HTMLElement {
  return Object.assign(document.createElement("p"), { textContent: words });
}

/** Shows a box with a sentence, the list and, when there is one, a sentence below it. */
function showList(head: string, told: readonly Told[], foot: readonly string[] = []): void {
  const list = document.createElement("ul");
  list.append(...told.map(line));
  showAlert([paragraph(head), list, ...foot.map(paragraph)]);
}

function tell(told: readonly Told[]): void {
  showList("Not saved yet. Please put this right:", told);
  unfoldNamed(told.map(({ words }) => words));
  const first = told.find(({ find }) => find)?.find;
  if (first) void take(first);
}

/** Says the gate's faults. */
export function sayRefused({ faults }: Refused, form: ParentNode = document): void {
  tell(faults.map((fault) => toldOf(fault, form)));
}

/** What is asked once before a save; the next save keeps the words as they are. */
export class Asked extends Error {
  readonly questions: readonly Fault[];
  constructor(questions: readonly Fault[]) {
    super("There is something to look at first.");
    this.name = "";
    this.questions = questions;
  }
}

/** Asks the questions, and leaves the keyboard where it is. */
export function sayAsked({ questions }: Asked, form: ParentNode = document): void {
  showList(
    "Not saved yet. Please look at this first:",
    questions.map((question) => toldOf(question, form)),
    ["Is it right as it is? Then save again."],
  );
}

function toldOf({ words, path, mend }: Fault, form: ParentNode): Told {
  if (path.length === 0) return { words };
  const name = String(path.filter((step) => typeof step === "string").at(-1) ?? "");
  const find = (): Promise<Element | undefined> => fieldElement(form, path);
  return mend
    ? { words, name, find, mendWords: mend.label, mend: () => changeText(path, mend.change) }
    : { words, name, find };
}

/** What Decap itself found: a list of errors under the label of each field. */
function decapFaults(): Told[] {
  return [...document.querySelectorAll<HTMLLabelElement>("label[for]")].flatMap((label) =>
    [...(label.parentElement?.querySelectorAll(":scope > ul > li") ?? [])].map((each) => ({
      words: each.textContent.trim(),
      name: label.htmlFor.replace(/-field-.*$/, ""),
      find: () => Promise.resolve(document.getElementById(label.htmlFor) ?? label),
    })),
  );
}

const SAVES = /^(?:Save|Publish now|Publish and .+)$/;

/** The label of the box itself: “Number” of “Phone numbers 2 › Number: is missing.” */
const labelIn = ({ words }: Told): string =>
  (words.split(": ")[0] ?? "").split(" › ").at(-1)?.replace(/ \d+$/, "") ?? "";

/**
 * All faults at once, so that none comes a round later: what the gate says, and what Decap found in
 * boxes of which the gate says nothing. Decap names no way to a box, so boxes of one name in two
 * rows are told apart by the gate alone. The faults of Decap's boxes come first.
 */
export function together(ofDecap: readonly Told[], ofGate: readonly Told[]): readonly Told[] {
  const keyOf = (told: Told): string => `${told.name ?? ""}\n${labelIn(told)}`;
  const inGate = new Set(ofGate.map(keyOf));
  const inDecap = new Set(ofDecap.map(keyOf));
  const first = ofGate.filter((told) => inDecap.has(keyOf(told)));
  return [
    ...ofDecap.filter((told) => !inGate.has(keyOf(told))),
    ...first,
    ...ofGate.filter((told) => !first.includes(told)),
  ];
}

/**
 * Looks for Decap's own field errors at each save, as its message names no field and as it then
 * does not ask the gate. `gateFaults` gives what the gate says of the form.
 */
export function watchSaves(gateFaults: () => readonly Fault[], root: Document = document): void {
  root.addEventListener(
    "click",
    ({ target }) => {
      const pressed = target instanceof Element && target.closest("button, [role=menuitem]");
      if (!pressed || !SAVES.test(pressed.textContent.trim())) return;
      root.querySelector(".editor-alert")?.remove();
      setTimeout(() => {
        const faults = decapFaults();
        if (faults.length > 0)
          tell(
            together(
              faults,
              gateFaults().map((fault) => toldOf(fault, root)),
            ),
          );
      }, 300);
    },
    true,
  );
}
