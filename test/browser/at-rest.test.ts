/** A page is at rest once its timers are done, those too that other timers start. */
import { expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { freshPhones } from "./fresh-phone.ts";

const here = freshPhones();

it("waits for timers and what they start, and not for those that are far off or cleared", async () => {
  const page = await here.watched.page();
  await page.goto(`${here.stage.origin}/accessibility/`);
  await page.evaluate(() => {
    const later = (words: string, time: number): number =>
      window.setTimeout(() => {
        document.title += words;
        if (words === "a") later("b", 300);
      }, time);
    document.title = "";
    later("a", 400);
    later("x", 60_000);
    window.clearTimeout(later("y", 200));
  });
  await atRest(page);
  expect(await page.title()).toBe("ab");
});
