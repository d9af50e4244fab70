/** What runs in the page under measure, and how the bench talks to it. */
import type { Page } from "playwright-core";

export interface Watch {
  typed: number;
  first: number;
}

/**
 * Runs before anything else of the page: types once the box is painted, and notes when results are
 * on the screen.
 */
export function watchPage(query: string): void {
  const watch: Watch = { typed: 0, first: 0 };
  Object.assign(window, { bench: watch });
  const type = (): void => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    if (!input) return void setTimeout(type, 5);
    watch.typed = performance.now();
    input.focus();
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  if (query !== "")
    new PerformanceObserver(
      (list) =>
        void (
          list.getEntriesByName("first-contentful-paint").length > 0 &&
          watch.typed === 0 &&
          type()
        ),
    ).observe({ type: "paint", buffered: true });
  new MutationObserver(() => {
    if (watch.first !== 0 || !document.querySelector(".search-box__item, .rival__item")) return;
    watch.first = -1;
    requestAnimationFrame(() => setTimeout(() => (watch.first = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

export const watched = (page: Page): Promise<Watch> =>
  page.evaluate(() => (window as unknown as { bench: Watch }).bench);

/** Every request of the page: path, start and end in milliseconds. */
export const fetched = (page: Page): Promise<{ path: string; start: number; end: number }[]> =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => ({
      path: new URL(entry.name).pathname,
      start: entry.startTime,
      end: (entry as PerformanceResourceTiming).responseEnd,
    })),
  );

/**
 * Puts words into the box as a key would and waits until its results stop changing, at most four
 * seconds. With no words it only waits. Returns the milliseconds until the last change.
 */
export async function type(page: Page, words: string | undefined): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((done) => {
        const [calm, most] = [250, typed === null ? 400 : 4000];
        const input = document.querySelector<HTMLInputElement>("input[type=search]");
        const began = performance.now();
        let last = 0;
        const see = new MutationObserver(() => (last = performance.now()));
        see.observe(document, {
          childList: true,
          subtree: true,
          attributes: true,
          attributeFilter: ["data-turn", "data-words"],
        });
        const look = (): void => {
          const now = performance.now();
          if ((last === 0 || now - last <= calm) && now - began <= most)
            return void setTimeout(look, 50);
          see.disconnect();
          done((last > 0 ? last : now) - began);
        };
        if (typed !== null && input) {
          input.value = typed;
          input.dispatchEvent(new Event("input", { bubbles: true }));
        }
        look();
      }),
    words ?? null,
  );
}

/** Addresses of the first five results. */
export const firstFive = (page: Page): Promise<string[]> =>
  page.$$eval(".search-box__item a[href], .rival__item a", (links) =>
    links.slice(0, 5).map((link) => link.getAttribute("href") ?? ""),
  );
