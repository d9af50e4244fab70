/**
 * A line of urgent help that becomes the panel: no finger that was on one number rings another. And
 * Enter leaves the number to ring in sight.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { freshPhones } from "./fresh-phone.ts";
import { topOf } from "./probes.ts";

/** Milliseconds after which a press on a number counts as meant; the site has `GUARD_MS`. */
const STANDS = 1600;

const here = freshPhones();
let page: Page;
beforeEach(async () => {
  page = await here.watched.page();
  await page.setViewportSize({ width: 360, height: 640 });
});

const top = (selector: string) => topOf(page, selector);

describe("a line that becomes the panel", () => {
  interface Press {
    readonly href: string | null;
    readonly rings: boolean;
  }

  const FIRST = "[data-urgent=line] a[href='tel:999']";
  let go: () => void;
  beforeEach(async () => {
    const wait = new Promise<void>((done) => (go = done));
    await page.route("**/*.bin", async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto(`${here.stage.origin}/`);
    await page.locator("#home-search").fill("my dad is coming and im scared");
    await page.locator(FIRST).waitFor();
    await atRest(page);
  });

  const middle = (): Promise<{ x: number; y: number }> =>
    page.locator(FIRST).evaluate((link) => {
      const { left, top: from, width, height } = link.getBoundingClientRect();
      return { x: left + width / 2, y: from + height / 2 };
    });

  /**
   * Notes each press on a number and whether it rings. `guarded`: the site handles it first. Once
   * the panel is shown, moves another of its numbers to where the first one of the line was, and
   * presses there after `after` milliseconds.
   */
  async function watch(after?: number, guarded = true): Promise<void> {
    await page.evaluate(
      ({ spot, wait, isGuarded }) => {
        const presses: Press[] = [];
        Object.assign(window, { presses });
        window.addEventListener(
          "click",
          (event) => {
            const link = (event.target as Element).closest("a[href^='tel:']");
            if (!link) return;
            presses.push({ href: link.getAttribute("href"), rings: !event.defaultPrevented });
            event.preventDefault();
            event.stopPropagation();
          },
          !isGuarded,
        );
        const press = (detail: number): void => {
          const at = { clientX: spot.x, clientY: spot.y, detail };
          document
            .elementFromPoint(spot.x, spot.y)
            ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...at }));
        };
        Object.assign(window, { press });
        new MutationObserver((_, observer) => {
          const other = [
            ...document.querySelectorAll("[data-urgent=panel] a[href^='tel:']:not([href$='999'])"),
          ]
            .map((link) => link.getBoundingClientRect())
            .find(({ left, right }) => left < spot.x && spot.x < right);
          if (!other) return;
          observer.disconnect();
          Object.assign(window, { since: performance.now() });
          window.scrollBy(0, other.top + other.height / 2 - spot.y);
          if (wait === 0) press(1);
          else if (wait !== undefined) setTimeout(() => press(1), wait);
        }).observe(document.querySelector("search-box .search-box__panel") as Element, {
          childList: true,
        });
      },
      { spot: await middle(), wait: after, isGuarded: guarded },
    );
  }

  const pressed = (): Promise<readonly Press[]> =>
    page.evaluate(() => (window as unknown as { presses: Press[] }).presses);

  async function swap(): Promise<void> {
    go();
    await page.locator("[data-urgent=panel]").waitFor();
  }

  it("grows downwards, and the page is not scrolled", async () => {
    const before = [await top("[data-urgent]"), await page.evaluate(() => scrollY)];
    await swap();
    await atRest(page);
    expect([await top("[data-urgent]"), await page.evaluate(() => scrollY)]).toEqual(before);
  });

  it.each([0, 300, 900])("another number does not ring there after %i ms", async (after) => {
    await watch(after);
    await swap();
    await page.waitForFunction(() => (window as unknown as { presses: Press[] }).presses[0]);
    expect((await pressed()).map(({ rings }) => rings)).toEqual([false]);
  });

  it("a press that the site does not intercept rings another number", async () => {
    await watch(300, false);
    await swap();
    await page.waitForFunction(() => (window as unknown as { presses: Press[] }).presses[0]);
    const [press] = await pressed();
    expect(press?.rings).toBe(true);
    expect(press?.href).not.toBe("tel:999");
  });

  it("it rings by key at once, and by finger once it has stood there", async () => {
    await watch();
    await swap();
    const press = (detail: number): Promise<void> =>
      page.evaluate(
        (by) => (window as unknown as { press: (by: number) => void }).press(by),
        detail,
      );
    await press(0);
    await page.waitForFunction(
      (stands) => performance.now() - (window as unknown as { since: number }).since > stands,
      STANDS,
    );
    await press(1);
    expect((await pressed()).map(({ rings }) => rings)).toEqual([true, true]);
  });

  it("a finger that is put down before and lifted after rings no other number", async () => {
    const { x, y } = await middle();
    await watch();
    const touch = await page.context().newCDPSession(page);
    await touch.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await swap();
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await atRest(page);
    expect((await pressed()).filter(({ rings }) => rings)).toEqual([]);
  });
});

describe.each([
  ["/", "#home-search"],
  ["/search/", "#search-words"],
  ["/find/", "#finder-words"],
])("Enter on %s", (path, field) => {
  it.each([100, 200])(
    "leaves the number to ring in sight with text of %i per cent",
    async (size) => {
      await page.goto(`${here.stage.origin}${path}`);
      await page.evaluate((percent) => {
        document.documentElement.style.setProperty("font-size", `${percent}%`);
      }, size);
      await page.locator(field).fill("the house is freezing and my baby is so cold");
      const first = page.locator("[data-urgent] a[href='tel:999']");
      await first.waitFor();
      await page.locator(field).press("Enter");
      await atRest(page);
      const box = await first.boundingBox();
      const strip = await page.locator(".top-strip").evaluate((one) => one.clientHeight);
      expect(box?.y).toBeGreaterThanOrEqual(strip);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    },
  );
});
