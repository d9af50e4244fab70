/**
 * Urgent help that comes after the results of the same words, on a slow line, in each engine: once,
 * in its place above them, whole.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve, type Serving } from "../../scripts/serve.ts";
import { siteFolder } from "../site/built-site.ts";
import { inEachEngine } from "./engines.ts";
import { until } from "./tab.ts";

/** Milliseconds by which scripts and data come late. */
const LATE = 700;

let slow: Serving;
beforeAll(async () => {
  slow = await serve(siteFolder(), { late: LATE });
});
afterAll(() => slow.close());

inEachEngine("urgent help that comes late", (here) => {
  it("moves the results once, and no number of it is cut off", async () => {
    const { tab } = here;
    await tab.go(`${slow.origin}/`);
    await until("the search", () => tab.run(() => document.querySelector("#home-search") !== null));
    await tab.run(() => {
      const tops: number[] = [];
      Object.assign(window, { tops });
      const look = (): void => {
        const list = document.querySelector<HTMLElement>(".search-box__found");
        const top = list === null ? undefined : list.offsetTop;
        if (top !== undefined && tops[tops.length - 1] !== top) tops.push(top);
        requestAnimationFrame(look);
      };
      look();
      const field = document.querySelector<HTMLInputElement>("#home-search");
      if (field === null) return;
      field.value = "mum wont wake up";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await until("results", () =>
      tab.run(() => document.querySelector(".search-box__found") !== null),
    );
    expect(await tab.run(() => document.querySelectorAll("[data-urgent]").length)).toBe(0);
    await until("urgent help", () =>
      tab.run(() => document.querySelector("[data-urgent=panel]") !== null),
    );
    await tab.run((time: number) => new Promise<void>((done) => void setTimeout(done, time)), LATE);
    expect(await tab.run(() => (window as unknown as { tops: number[] }).tops.length)).toBe(2);
    const part = await tab.run(() => {
      const help = document.querySelector("[data-urgent=panel]") as HTMLElement;
      return {
        numbers: help.querySelectorAll("a[href^='tel:']").length,
        cut: help.scrollHeight - help.clientHeight,
      };
    });
    expect(part.numbers).toBeGreaterThanOrEqual(2);
    expect(part.cut).toBeLessThanOrEqual(1);
  });
});
