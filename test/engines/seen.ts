/** What a reader sees of a page: its chief parts on the screen, and its words on paper. */

/** A part in CSS pixels from the page’s top left corner, and the style that a reader notices. */
export interface SeenPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly style: string;
}

export interface SeenPage {
  /** Width of the page in CSS pixels, and by how much its content exceeds it. */
  readonly width: number;
  readonly overflow: number;
  /** By selector; the topmost that is in sight. */
  readonly parts: Readonly<Record<string, SeenPart>>;
}

/** Runs in the page. */
export function partsOfPage(selectors: readonly string[]): SeenPage {
  const parts: Record<string, SeenPart> = {};
  for (const selector of selectors) {
    const boxes = [...document.querySelectorAll(selector)]
      // Engines lay out what is folded away, each in its own place.
      .filter((element) => element.closest("details:not([open])") === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    const [first] = boxes;
    if (first === undefined) continue;
    const style = getComputedStyle(first.element);
    parts[selector] = {
      left: first.box.left + scrollX,
      top: first.box.top + scrollY,
      width: first.box.width,
      height: first.box.height,
      style: [
        style.color,
        style.backgroundColor,
        `${Math.round(Number.parseFloat(style.fontSize) * 10) / 10}px`,
        style.fontWeight,
        style.borderTopWidth,
        style.borderTopColor,
        style.borderTopLeftRadius,
        style.textDecorationLine,
      ].join(" | "),
    };
  }
  const { clientWidth, scrollWidth } = document.documentElement;
  return { width: clientWidth, overflow: scrollWidth - clientWidth, parts };
}

/**
 * Runs in the page: applies the styles for paper on the screen, as the driver of WebKit can neither
 * print nor change the medium. Gives the number of style rules that it switched.
 */
export function applyPrintStyles(): number {
  let switched = 0;
  const turn = (media: MediaList): void => {
    const turned = media.mediaText.replace(/\bscreen\b/g, "tty").replace(/\bprint\b/g, "all");
    if (turned === media.mediaText) return;
    media.mediaText = turned;
    switched += 1;
  };
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if ("media" in rule) turn((rule as CSSMediaRule).media);
      if ("cssRules" in rule) walk((rule as CSSGroupingRule).cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    turn(sheet.media);
    walk(sheet.cssRules);
  }
  return switched;
}

/** Runs in the page: the words in sight, without blanks, which engines set in their own ways. */
export function wordsInSight(): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("details:not([open]) > :not(summary)")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (width > 1 && height > 1) words.push((node.textContent ?? "").replace(/\s+/g, " ").trim());
  }
  return words.filter((word) => word !== "").join("\n");
}

/** Runs in the page: true once its scripts have drawn what they add and its fonts are there. */
export const isAtRest = (): boolean =>
  document.querySelector("exit-page [role=status]") !== null &&
  document.readyState === "complete" &&
  document.fonts.status === "loaded";

/** Pixels by which engines differ in rounding, and the share by which their lines of text do. */
const EDGE = 2;
const WIDTH_SHARE = 0.02;
/** Pixels of a line of a heading, which one engine breaks where another does not, and a share. */
const LINE = 60;
const HEIGHT_SHARE = 0.1;

const differs = (a: number, b: number, most: number): boolean => Math.abs(a - b) > most;

/** What a reader would see otherwise in one engine than in the other, as sentences. */
export function differences(one: SeenPage, other: SeenPage): readonly string[] {
  const selectors = new Set([...Object.keys(one.parts), ...Object.keys(other.parts)]);
  return [...selectors].flatMap((selector) => {
    const [a, b] = [one.parts[selector], other.parts[selector]];
    if (a === undefined || b === undefined) return [`${selector}: in sight in one engine only`];
    const wide = Math.max(EDGE, WIDTH_SHARE * Math.max(a.width, b.width));
    const line = selector === ".site-header" ? EDGE * 2 : LINE;
    const tall = Math.max(line, HEIGHT_SHARE * Math.max(a.height, b.height));
    const high = Math.max(line, HEIGHT_SHARE * Math.max(a.top, b.top));
    return [
      ...(differs(a.left, b.left, EDGE) ? [`left ${a.left}, ${b.left}`] : []),
      ...(differs(a.width, b.width, wide) ? [`width ${a.width}, ${b.width}`] : []),
      ...(differs(a.top, b.top, high) ? [`top ${a.top}, ${b.top}`] : []),
      ...(differs(a.height, b.height, tall) ? [`height ${a.height}, ${b.height}`] : []),
      ...(a.style === b.style ? [] : [`style ${a.style} and ${b.style}`]),
    ].map((what) => `${selector}: ${what}`);
  });
}
