/**
 * Spares axe the targets that cannot break its rule on their size (WCAG 2.5.8). The rule took a
 * quarter of axe's time, nearly all of it on targets that are large and have space around them.
 */
import type axe from "axe-core";

/** What of axe is used here; `_audit` is not in its types. */
interface Rules {
  readonly _audit: {
    readonly rules: readonly {
      readonly id: string;
      matches: (node: Element, ...given: readonly unknown[]) => boolean;
    }[];
  };
}

/**
 * Runs in the page, once axe is there. The rule passes a target that is 24 by 24 pixels, unless
 * another widget covers a part of it; fixed and moving parts are not compared. So a target is left
 * to axe when it is smaller, or when its box meets the box of another that can be a widget.
 */
export function spareLargeTargets(): void {
  const MIN_SIZE_PX = 24;
  const CAN_HAVE_FOCUS =
    "a, area, audio, button, details, embed, iframe, input, object, select, summary, textarea, video, [contenteditable], [tabindex]";
  const NO_WIDGETS =
    ":is(article, div, h1, h2, h3, main, ol, p, section, span, table, ul):not([role], [contenteditable])";
  const { _audit } = (window as unknown as { readonly axe: typeof axe & Rules }).axe;
  const rule = _audit.rules.find(({ id }) => id === "target-size");
  if (rule === undefined) throw new Error("axe has no rule named target-size");
  const isFixed = (element: Element): boolean =>
    getComputedStyle(element).position === "fixed" ||
    (element.parentElement !== null && isFixed(element.parentElement));
  const doubtful = (): ReadonlySet<Element> => {
    const boxes = [...document.querySelectorAll(CAN_HAVE_FOCUS)].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
      fixed: isFixed(element),
    }));
    const widgets = boxes.filter(({ element }) => !element.matches(NO_WIDGETS));
    const meets = (one: (typeof boxes)[number], other: (typeof boxes)[number]): boolean =>
      one.element !== other.element &&
      one.fixed === other.fixed &&
      one.box.left < other.box.right &&
      other.box.left < one.box.right &&
      one.box.top < other.box.bottom &&
      other.box.top < one.box.bottom;
    const isDoubtful = (one: (typeof boxes)[number]): boolean =>
      one.box.width < MIN_SIZE_PX ||
      one.box.height < MIN_SIZE_PX ||
      widgets.some((other) => meets(one, other));
    return new Set(boxes.filter(isDoubtful).map(({ element }) => element));
  };
  const asksAxe = rule.matches;
  // Each run of axe has a context of its own.
  let run: unknown;
  let left: ReadonlySet<Element> = new Set();
  rule.matches = (node, virtual, context) => {
    if (run !== context) [run, left] = [context, doubtful()];
    const isShadow = node.getRootNode() !== document;
    return (isShadow || left.has(node)) && asksAxe.call(rule, node, virtual, context);
  };
}
