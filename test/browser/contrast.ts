/**
 * Contrast by axe, asked once for each way in which text is drawn. On a page of a hundred cards
 * nearly all of axe's time
 * went into the same sum a hundred times over. HTML CodeSniffer looks at every text of every page
 * as well (test/pa11y.ts).
 */
import type axe from "axe-core";
import type { JSHandle, Page } from "playwright-core";
import type { WithHash } from "./hash53.ts";

/** The ways of drawing text on a page, each by its hash, and the elements drawn so. */
type Ways = Map<number, Element[]>;

/**
 * A way is an element's kind and classes and all that colours it, its own and its ancestors', as
 * the browser computes them. Text lifted out
 * of the flow that brings no ground of its own may lie on anything, so each such element is a way
 * by itself.
 */
function waysOfText(): Ways {
  const { hash53 } = window as unknown as WithHash;
  const FACTS = [
    "color",
    "background-color",
    "background-image",
    "background-clip",
    "opacity",
    "filter",
    "mix-blend-mode",
    "font-size",
    "font-weight",
    "text-shadow",
    "position",
    "transform",
    "z-index",
  ] as const;
  const SOLID = /^rgb\(/;
  interface Drawn {
    readonly way: number;
    readonly afloat: boolean;
  }
  const found = new Map<Element, Drawn>();
  const drawn = (element: Element): Drawn => {
    const kept = found.get(element);
    if (kept) return kept;
    const above = element.parentElement ? drawn(element.parentElement) : { way: 0, afloat: false };
    const style = getComputedStyle(element);
    const out =
      ["absolute", "fixed", "sticky"].includes(style.position) || style.transform !== "none";
    const made = {
      way: hash53(
        `${element.tagName}.${element.getAttribute("class") ?? ""} ${FACTS.map((fact) => style.getPropertyValue(fact)).join(" ")}`,
        above.way,
      ),
      afloat:
        (out || above.afloat) && !(SOLID.test(style.backgroundColor) && style.opacity === "1"),
    };
    found.set(element, made);
    return made;
  };
  const hasText = (element: Element): boolean =>
    element.matches("input, select, textarea") ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "",
    );
  // Words for screen readers alone are cut to a dot, or are above or left of the page, where
  // nobody can scroll.
  const isSeen = (element: Element): boolean => {
    const { right, bottom, width, height } = element.getBoundingClientRect();
    const isDot = width <= 1 && height <= 1 && getComputedStyle(element).overflow !== "visible";
    return (
      element.checkVisibility({ visibilityProperty: true }) &&
      !isDot &&
      right + scrollX > 0 &&
      bottom + scrollY > 0
    );
  };
  const ways: Ways = new Map();
  for (const [index, element] of [...document.body.querySelectorAll("*")].entries()) {
    if (!hasText(element) || !isSeen(element)) continue;
    const { way, afloat } = drawn(element);
    const name = afloat ? hash53(`${index} ${location.href}`, way) : way;
    ways.set(name, [...(ways.get(name) ?? []), element]);
  }
  return ways;
}

/** What of axe is used here; `_audit` is not in its types. */
interface Checks {
  readonly _audit: {
    readonly checks: Readonly<Record<string, { readonly options: object } | undefined>>;
  };
}

/**
 * Runs in the page, once axe is there. axe says nothing of text beside a mark that CSS draws, and
 * was asked about the links of the menu in vain on every page. Now it judges such text by its own
 * ground.
 */
export function judgeByOwnGround(): void {
  const id = "color-contrast";
  const { axe: runner } = window as unknown as { axe: typeof axe & Checks };
  const check = runner._audit.checks[id];
  if (check === undefined) throw new Error(`axe has no check named ${id}`);
  runner.configure({
    // Nobody reads the markup that comes with each result.
    noHtml: true,
    checks: [{ id, options: { ...check.options, ignorePseudo: true } }],
  });
}

interface Answer {
  readonly pale: readonly string[];
  /** Of which ways axe could say yes or no. */
  readonly told: readonly number[];
}

/**
 * Asks axe about the first element of each of these ways; about all of them where axe could not
 * tell by the first, as when something covers it.
 */
async function askAxe(ways: Ways, fresh: readonly number[]): Promise<Answer> {
  const { axe: runner } = window as unknown as { axe: typeof axe };
  const ask = async (include: Element[]) => {
    const { passes, violations } = await runner.run(
      { include },
      { runOnly: ["color-contrast"], elementRef: true, preload: false },
    );
    const told: (Element | undefined)[] = [...passes, ...violations].flatMap(({ nodes }) =>
      nodes.map(({ element }) => element),
    );
    return {
      told,
      pale: violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" "))),
    };
  };
  const elementsOf = (way: number): Element[] => ways.get(way) ?? [];
  const first = await ask(fresh.flatMap((way) => elementsOf(way).slice(0, 1)));
  const open = fresh.flatMap((way) =>
    first.told.includes(elementsOf(way)[0]) ? [] : elementsOf(way).slice(1),
  );
  const second = open.length === 0 ? { told: [], pale: [] } : await ask(open);
  const told = new Set([...first.told, ...second.told]);
  return {
    pale: [...first.pale, ...second.pale],
    told: fresh.filter((way) => elementsOf(way).some((element) => told.has(element))),
  };
}

/**
 * Where text is too pale. axe must be in the page. A way in `known` was told before and is not
 * asked again; those told now are added.
 */
export async function paleText(page: Page, known = new Set<number>()): Promise<readonly string[]> {
  const ways: JSHandle<Ways> = await page.evaluateHandle(waysOfText);
  const fresh = (await ways.evaluate((found) => [...found.keys()])).filter(
    (way) => !known.has(way),
  );
  const { pale, told } =
    fresh.length === 0 ? { pale: [], told: [] } : await ways.evaluate(askAxe, fresh);
  await ways.dispose();
  if (pale.length === 0) for (const way of told) known.add(way);
  return pale;
}
