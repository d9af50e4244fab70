/**
 * Writes after the label of each box whether it must be filled in. Decap marks only
 * optional boxes, and some that the gate demands among them.
 */
import { markFor, NEEDED, withoutMark } from "../needed.ts";
import { formPane, labelOfBox, formSection } from "./more-fields.ts";

/** A group of boxes, and a box that fills itself. A picture and a long text have no such part. */
const NOTHING_TO_FILL = "div:not([contenteditable]), [readonly]";

/** Decap's own mark is the second part of its label, ready made. */
const decapMark = (label: Element): Element | null => label.querySelector(":scope > span");

/** Changes the words in place, as the node is Decap's and is drawn anew by it. */
function say(node: Node | null | undefined, words: string): void {
  if (node && node.nodeValue !== words) node.nodeValue = words;
}

const mark = (words: string): string => ` (${words})`;

/** Marks a box of any depth that Decap insists on. */
function markNeeded(label: HTMLLabelElement): void {
  const box = document.getElementById(label.htmlFor);
  const [words] = label.childNodes;
  if (decapMark(label) || !words || box?.matches(NOTHING_TO_FILL)) return;
  say(words, withoutMark(words.nodeValue ?? "") + mark(NEEDED));
}

/** Marks all boxes under `root`, and those of the form itself by what the model says of them. */
export function markBoxes(root: ParentNode): void {
  const pane = formPane(root);
  if (!pane) return;
  for (const label of pane.querySelectorAll<HTMLLabelElement>("label[for]")) markNeeded(label);
  const section = formSection(location.hash) ?? "";
  for (const box of pane.children) {
    const { label, name } = labelOfBox(box);
    const words = markFor(section, name);
    if (label && words !== undefined) say(decapMark(label)?.firstChild, mark(words));
  }
}
