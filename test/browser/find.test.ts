/**
 * The directory: whole without script, filtered with it, by keyboard too; nothing typed leaves the
 * page.
 */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { violationsFromTop } from "./axe.ts";
import { DESK, goBack, PHONE } from "./browser.ts";
import { freshPhones } from "./fresh-phone.ts";
import { overflow, siteHasMail, stored } from "./probes.ts";

const here = freshPhones(undefined, { goesBack: true });
let page: Page;

beforeEach(async () => {
  page = await here.watched.page();
  await open("/find/");
});

async function open(path: string): Promise<void> {
  await page.goto(here.stage.origin + path);
  await page.locator(".finder__form").waitFor();
}
const status = () => page.locator(".finder__status");
const keys = (part: string): Promise<string[]> =>
  page
    .locator(`.finder__${part} [data-key]`)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-key") ?? ""));
const everything = (): Promise<number> => page.locator(".finder [data-key]").count();
const settle = async (): Promise<void> =>
  void (await page.waitForFunction(() =>
    /^(?!.*Still looking).*(?:found|suit|everything|Nothing)/.test(
      document.querySelector(".finder__status")?.textContent ?? "",
    ),
  ));
const narrow = (): Promise<void> => page.locator(".finder__summary").click();
const addressOf = (): string => new URL(page.url()).search;
/** The first topic that is not kept out of the address. */
const aTopic = (): Promise<string> =>
  page
    .locator("#finder-need option[data-label]:not([data-discreet])")
    .first()
    .evaluate((option) => (option as HTMLOptionElement).value);

const faults = () => violationsFromTop(page);

describe("at first", () => {
  const names = () =>
    page
      .locator(".finder__sure [data-key]:not([data-paused])")
      .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-name") ?? ""));
  const byName = (some: readonly string[]): string[] =>
    [...some].sort(new Intl.Collator("en-GB", { numeric: true }).compare);

  it("the list is whole, nothing in doubt at its start, and the status is empty", async () => {
    expect(await everything()).toBeGreaterThan(20);
    const doubts = await page
      .locator(".finder__sure .entry-card:not([data-paused])")
      .evaluateAll((cards) =>
        cards.map((card) => card.getAttribute("data-certainty") === "unsure"),
      );
    expect(doubts).toContain(true);
    expect(doubts.slice(0, 10)).not.toContain(true);
    expect(await status().textContent()).toBe("");
    expect(
      await page
        .locator(".finder__none, .finder__maybe")
        .evaluateAll((parts) => parts.every((part) => (part as HTMLElement).hidden)),
    ).toBe(true);
  });

  it("names what has closed only while nothing is chosen", async () => {
    const closed = page.locator(".find-closed").first();
    expect(await closed.isVisible()).toBe(true);
    await open(`/find/?need=${await aTopic()}`);
    await expect.poll(() => closed.isVisible()).toBe(false);
  });

  it("A to Z is a choice under “Narrow it down”", async () => {
    const first = await names();
    expect(first).not.toEqual(byName(first));
    const narrow = page.locator("main summary", { hasText: "Narrow it down" });
    await narrow.click();
    await page.locator("select[name=order]").selectOption("name");
    await expect.poll(async () => (await names()).join()).toBe(byName(first).join());
    await page.locator("select[name=order]").selectOption("best");
    await narrow.click();
  });

  it("ten cards are shown, and ten more with each press, where focus goes on", async () => {
    const all = await everything();
    const shown = page.locator(".finder__sure [data-key]:visible");
    const seen = page.locator(".finder__sure .finder__seen");
    const more = page.locator(".finder__sure .finder__next");
    expect(all).toBeGreaterThan(20);
    expect([await shown.count(), await seen.textContent()]).toEqual([10, `10 of ${all}`]);
    await more.press("Enter");
    expect([await shown.count(), await seen.textContent()]).toEqual([20, `20 of ${all}`]);
    const eleventh = page.locator(".finder__sure [data-key] h3 a").nth(10);
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect([await shown.count(), await more.isVisible()]).toEqual([all, false]);
    await page.emulateMedia({ media: "screen" });
    for (let left = all - 20; left > 0; left -= 10) await more.click();
    expect([await shown.count(), await more.isVisible()]).toEqual([all, false]);
  });

  it("a new choice starts with ten again; the filters wait until they are asked for", async () => {
    await page.locator(".finder__sure .finder__next").click();
    await narrow();
    expect(await page.locator(".finder__sure [data-key]:visible").count()).toBe(20);
    await page.locator("input[name=delivery]").first().check();
    await page.waitForFunction(() => location.search.startsWith("?delivery="));
    const sure = await keys("sure");
    expect(sure).not.toHaveLength(await everything());
    expect(await page.locator(".finder__sure [data-key]:visible").count()).toBe(
      Math.min(10, sure.length),
    );
  });

  it("the form is short: the first card is on the first screen of a phone", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    const top = await page
      .locator(".finder__sure [data-key]")
      .first()
      .evaluate((card) => card.getBoundingClientRect().top + scrollY);
    expect(top).toBeLessThan(PHONE.height);
    expect(await page.locator("#finder-need:visible, .finder__clear:visible").count()).toBe(0);
  });

  it("the layout does not shift when the form loads", async () => {
    for (const viewport of [PHONE, DESK]) {
      const slow = await here.stage.context({ viewport });
      await slow.context.route("**/*.js", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      const other = await slow.page();
      await other.addInitScript(() => {
        const store = window as unknown as { shifted: number };
        store.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            store.shifted += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await other.goto(`${here.stage.origin}/find/`);
      await other.locator(".finder__form").waitFor();
      // The map's button comes last, and later than the form on a slow line.
      await other.locator(".place-map__show:visible").waitFor();
      await atRest(other);
      expect(
        await other.evaluate(() => (window as unknown as { shifted: number }).shifted),
      ).toBeLessThan(0.02);
      await slow.close();
    }
  });
});

describe("choosing", () => {
  it("filters the list, says so once, keeps focus and is in the address", async () => {
    const before = await everything();
    await page.evaluate(() => {
      const store = window as unknown as { said: string[] };
      store.said = [];
      const element = document.querySelector(".finder__status");
      if (element)
        new MutationObserver(() => store.said.push(element.textContent ?? "")).observe(element, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const topic = await aTopic();
    await narrow();
    await page.selectOption("#finder-need", topic);
    await page.locator("#finder-need").focus();
    await settle();
    const sure = await keys("sure");
    expect(sure.length).toBeGreaterThan(0);
    expect(await everything()).toBeLessThan(before);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(
      1,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("finder-need");
    expect(addressOf()).toBe(`?need=${topic}`);
    expect(await faults()).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });

  it("an age puts entries that do not say one in a group of their own", async () => {
    await narrow();
    await page.fill("#finder-age", "3");
    await settle();
    const silent = await page.locator(".finder__maybe [data-key]:not([data-ages])").count();
    expect(silent).toBeGreaterThan(0);
    expect(await page.locator(".finder__sure [data-key]:not([data-ages])").count()).toBe(0);
    expect(await page.locator(".finder__unstated").textContent()).toBe(
      "They do not say what age it is for. Ask first.",
    );
  });

  it("typed words are announced once, and never stored in the URL, the title or storage", async () => {
    const title = await page.title();
    await page.locator("#finder-words").pressSequentially("group", { delay: 20 });
    await settle();
    await atRest(page);
    expect([addressOf(), await page.title(), await stored(page)]).toEqual(["", title, []]);
  });

  it("comes back after a reload and on the way back, without the words", async () => {
    const topic = await aTopic();
    await page.fill("#finder-words", "a");
    await narrow();
    await page.selectOption("#finder-need", topic);
    await page.fill("#finder-age", "4");
    await settle();
    const address = `?age=4&need=${topic}`;
    // The status of the search before may still be shown, so it is the address that is waited for.
    await page.waitForFunction((wanted) => location.search === wanted, address);
    await page.reload();
    await page.locator(".finder__form").waitFor();
    expect([
      await page.inputValue("#finder-need"),
      await page.inputValue("#finder-age"),
      await page.inputValue("#finder-words"),
    ]).toEqual([topic, "4", ""]);
    const shown = await keys("sure");
    await page.goto(`${here.stage.origin}/search/`);
    await goBack(page);
    await page.locator(".finder__form").waitFor();
    expect([addressOf(), await keys("sure")]).toEqual([address, shown]);
  });

  it("a discreet topic stays out of the address", async () => {
    const discreet = await page
      .locator("#finder-need option[data-discreet]")
      .first()
      .evaluate((option) => (option as HTMLOptionElement).value);
    await narrow();
    await page.selectOption("#finder-need", discreet);
    await settle();
    expect(addressOf()).toBe("");
  });

  it("words from a link are used and taken out of the address", async () => {
    await open("/find/?q=group");
    expect([await page.inputValue("#finder-words"), addressOf()]).toEqual(["group", ""]);
  });

  it("each choice can be taken back, and all at once", async () => {
    const before = await everything();
    await narrow();
    await page.selectOption("#finder-need", await aTopic());
    await page.fill("#finder-age", "4");
    await settle();
    await page.getByRole("button", { name: "Remove: Age 4" }).press("Enter");
    expect(await page.inputValue("#finder-age")).toBe("");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Remove: /);
    await page.getByRole("button", { name: "Clear all" }).click();
    expect([await everything(), addressOf()]).toEqual([before, ""]);
  });

  it("counts are beside the choices, and what would give nothing cannot be chosen", async () => {
    await page.fill("#finder-words", "xyzzy");
    await settle();
    const options = page.locator("#finder-need option[data-label]");
    expect(
      await options.evaluateAll((all) =>
        all.map(
          (option) =>
            (option as HTMLOptionElement).disabled && option.textContent?.endsWith("(none)"),
        ),
      ),
    ).toEqual(Array(await options.count()).fill(true));
    expect(await options.count()).toBeGreaterThan(1);
  });

  it("no results still offer next steps", async () => {
    await narrow();
    await page.selectOption("#finder-need", await aTopic());
    await page.fill("#finder-words", "xyzzy");
    await page.waitForFunction(() =>
      document.querySelector(".finder__status")?.textContent?.startsWith("Nothing matches"),
    );
    expect((await keys("none")).length).toBeGreaterThan(0);
    expect(await page.locator(".finder__none a[href^='tel:']:visible").count()).toBeGreaterThan(0);
    expect(
      await page
        .locator(".finder__none")
        .getByRole("button", { name: "Tell us what you looked for" })
        .isVisible(),
    ).toBe(siteHasMail);
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: /^Without “xyzzy”: / }).click();
    expect((await keys("sure")).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  });

  it("can all be done with the keyboard", async () => {
    await page.locator("#finder-words").focus();
    await page.keyboard.type("baby");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "finder-sure");
    const summary = page.locator(".finder__summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("finder-need");
    for (let field = 0; field < 4; field += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => location.search === "?cost=free");
    expect(await faults()).toEqual([]);
  });
});

describe("for a screen reader", () => {
  it("the form, what was chosen and the results are in order, each with its name", async () => {
    await narrow();
    await page.selectOption("#finder-need", await aTopic());
    await page.fill("#finder-age", "4");
    await settle();
    const tree = await page.locator("service-finder").ariaSnapshot();
    const order = [
      /form "Find help"/,
      /searchbox "What do you need\?"/,
      /status: \d+ places? (?:found|may)/,
      /(?:combobox|textbox) "Postcode or place"/,
      /button "Near me"/,
      /combobox "Topic"/,
      /textbox "Age of child"/,
      /combobox "Order"/,
      /combobox "Area"/,
      /group "How to get in"/,
      /checkbox "Drop in \(/,
      /group "How you get it"/,
      /button "Show \d+ places?"/,
      /list "What you have chosen"/,
      /button "Remove: Age 4"/,
      /button "Clear all"/,
      /button "Copy link to this search"/,
      /region "\d+ places? found"/,
      /heading "\d+ places?(?: found|, \d+ not running now)" \[level=2\]/,
      /heading ".+" \[level=3\]/,
      /region "May also suit you"/,
    ].map((line) => tree.search(line));
    expect(
      order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
      `${order.join()}\n${tree.slice(0, 6000)}`,
    ).toBe(true);
  });
});

describe("without script", () => {
  it("the list is whole on a press, there is no form, and topics, areas and ages are links", async () => {
    const all = await everything();
    const plain = await here.stage.context({ javaScriptEnabled: false, viewport: PHONE });
    const other = await plain.page();
    await other.goto(`${here.stage.origin}/find/`);
    expect(await other.locator("[data-key]:visible").count()).toBe(10);
    await other.locator(".list-rest summary").click();
    expect(await other.locator("[data-key]:visible").count()).toBe(all);
    expect(await other.locator(".finder__form:visible, .place-map__show:visible").count()).toBe(0);
    await other.locator("summary", { hasText: "Look by topic" }).click();
    const to = other.locator(".find-browse a:visible").first();
    const name = await to.textContent();
    await to.click();
    expect(await other.locator("h1").textContent()).toBe(name);
    await plain.close();
  });

  it("and with a script that fails, too", async () => {
    const broken = await here.stage.context({ viewport: PHONE });
    await broken.context.route("**/service-finder*.js", (route) => route.abort());
    const other = await broken.page();
    const warned = other.waitForEvent("console", (message) => message.type() === "warning");
    await other.goto(`${here.stage.origin}/find/`);
    expect((await warned).text()).toMatch(/^\/assets\/service-finder/);
    await other.locator(".list-rest summary").click();
    expect(await other.locator("[data-key]:visible").count()).toBe(await everything());
    expect(await other.locator(".finder__form:visible").count()).toBe(0);
    await other.locator("exit-page [role=status]").waitFor({ state: "attached" });
    await broken.close();
  });
});
