/** What families do on the site, in each engine: search, filters, map, list. */
import { expect, it } from "vitest";
import { inEachEngine } from "./engines.ts";
import { addressOf, type Tab, until } from "./tab.ts";

/** Words of which every place has something to show. */
const HARMLESS = "food bank";
const DANGER = "my husband hits me";

/** How many elements that fit have a height, so that a reader sees them. */
const inSight = (tab: Tab, selector: string): Promise<number> =>
  tab.run(
    (wanted: string) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].filter(
        (found) => found.getBoundingClientRect().height > 0,
      ).length,
    selector,
  );

const comes = (tab: Tab, selector: string): Promise<void> =>
  until(selector, async () => (await inSight(tab, selector)) > 0);

/** How many entries the directory says that it has: “28 places found”. */
const found = (tab: Tab): Promise<number> =>
  tab.run(() =>
    Number(/\d+/.exec(document.querySelector(".finder__heading")?.textContent ?? "")?.[0]),
  );

/** The directory once its scripts have come. */
async function openFinder(tab: Tab, origin: string): Promise<void> {
  await tab.go(`${origin}/find/`);
  await comes(tab, "#finder-place");
  await comes(tab, ".finder [data-key]");
}

inEachEngine("the ways of the site", (here) => {
  it("typed words bring results below the field, and Enter leads to them", async () => {
    const { tab, origin } = here;
    await tab.go(`${origin}/`);
    await comes(tab, "#home-search");
    await tab.type("#home-search", HARMLESS);
    await comes(tab, ".search-box__found a[href]");
    expect(await inSight(tab, ".search-box__found a[href]")).toBeGreaterThanOrEqual(3);
    const [field, found] = await tab.run(
      () =>
        ["#home-search", ".search-box__found"].map((wanted) => {
          const { bottom, top } = document.querySelector(wanted)!.getBoundingClientRect();
          return { bottom, top };
        }) as [DOMRect, DOMRect],
    );
    expect(found.top).toBeGreaterThanOrEqual(field.bottom - 1);
    await tab.run(() =>
      document.querySelector<HTMLInputElement>("#home-search")?.form?.requestSubmit(),
    );
    await until("the focus on the results", () =>
      tab.run(
        () =>
          document.activeElement !== null &&
          document.querySelector(".search-box__panel")?.contains(document.activeElement) === true,
      ),
    );
  });

  it("words of danger bring the numbers to ring above the results", async () => {
    const { tab, origin } = here;
    await tab.go(`${origin}/`);
    await comes(tab, "#home-search");
    await tab.type("#home-search", DANGER);
    await comes(tab, "[data-urgent=panel] a[href^='tel:']");
    await comes(tab, ".search-box__found a[href]");
    const gap = await tab.run(() => {
      const help = document.querySelector("[data-urgent=panel]")!.getBoundingClientRect();
      const list = document.querySelector(".search-box__found")!.getBoundingClientRect();
      return list.top - help.bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(-1);
  });

  it("a filter leaves fewer entries, and its address brings as many again", async () => {
    const { tab, origin } = here;
    await openFinder(tab, origin);
    const all = await found(tab);
    await tab.run(() => {
      const need = document.querySelector<HTMLSelectElement>("#finder-need");
      if (!need) throw new Error("there is no choice of needs");
      need.selectedIndex = 2;
      need.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await until("the address", async () => (await addressOf(tab)).includes("need="));
    let few = 0;
    await until("fewer entries", async () => {
      few = await found(tab);
      return few > 0 && few < all;
    });
    const asked = await addressOf(tab);
    await tab.go(`${origin}/about/`);
    await tab.go(origin + asked);
    await until("as many entries", async () => (await found(tab)) === few);
  });

  it("a place measures the way to each entry", async () => {
    const { tab, origin } = here;
    await openFinder(tab, origin);
    const place = await tab.run(
      () => document.querySelector<HTMLOptionElement>("#finder-places option")?.value ?? "",
    );
    expect(place).not.toBe("");
    await tab.type("#finder-place", place);
    await until("the measured place", () =>
      tab.run(() =>
        /Measured from/.test(document.querySelector(".finder__from")?.textContent ?? ""),
      ),
    );
    await until("distances", () =>
      tab.run(() =>
        [...document.querySelectorAll(".finder [data-key]")].some((card) =>
          /\bmiles?\b/.test(card.textContent ?? ""),
        ),
      ),
    );
  });

  it("the map opens with most marks inside it, and a mark names what is there", async () => {
    const { tab, origin } = here;
    await openFinder(tab, origin);
    await comes(tab, ".place-map__show");
    await tab.run(() => document.querySelector<HTMLElement>(".place-map__show")?.click());
    await comes(tab, ".place-map__mark");
    // Places beyond the view are named in a line below the map.
    const inside = await tab.run(() => {
      const map = document.querySelector(".place-map__map")!.getBoundingClientRect();
      return [...document.querySelectorAll(".place-map__mark")].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const [across, down] = [left + width / 2, top + height / 2];
        return across > map.left && across < map.right && down > map.top && down < map.bottom;
      });
    });
    expect(inside.filter(Boolean).length).toBeGreaterThan(inside.length / 2);
    // A mark for many brings the map nearer; one for a single place opens its box.
    await until("the box of a place", () =>
      tab.run(() => {
        if (document.querySelector(".leaflet-popup a[href]")) return true;
        const marks = [...document.querySelectorAll<HTMLElement>(".place-map__mark")];
        const single = marks.find((mark) => /^\d+$/.test(mark.textContent?.trim() ?? ""));
        (single ?? marks[0])?.click();
        return false;
      }),
    );
    expect(await inSight(tab, ".leaflet-popup a[href]")).toBeGreaterThan(0);
  });

  it("an entry goes on My list, stays on the device and goes when it is forgotten", async () => {
    const { tab, origin } = here;
    await openFinder(tab, origin);
    const entry = await tab.run(
      () => document.querySelector(".finder [data-key] a[href^='/']")?.getAttribute("href") ?? "",
    );
    await tab.go(origin + entry);
    await comes(tab, ".page-tools .add-to-list__button");
    const name = await tab.run(() => document.querySelector("h1")?.textContent?.trim() ?? "");
    await tab.run(() =>
      document.querySelector<HTMLElement>(".page-tools .add-to-list__button")?.click(),
    );
    await until("My list (1)", () =>
      tab.run(() =>
        [...document.querySelectorAll(".my-list__link")].some(
          ({ textContent }) => textContent === "My list (1)",
        ),
      ),
    );
    await tab.go(`${origin}/shortlist/`);
    await comes(tab, ".shortlist__item");
    expect(
      await tab.run(() => document.querySelector(".shortlist__name")?.textContent?.trim()),
    ).toBe(name);
    await tab.run(() =>
      [...document.querySelectorAll("button")]
        .find(({ textContent }) => textContent === "Forget this list")
        ?.click(),
    );
    await comes(tab, ".shortlist__empty");
    expect(await inSight(tab, ".shortlist__item")).toBe(0);
  });
});
