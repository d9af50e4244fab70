/** A page contains its styles, and its own policy lets no others in. */
import { expect, it } from "vitest";
import { freshPhones } from "./fresh-phone.ts";

const here = freshPhones(["outside"]);

it("what gets into a page brings no styles with it", async () => {
  const page = await here.watched.page();
  await page.goto(`${here.stage.origin}/urgent-help/`);
  const before = await page.evaluate(
    () => getComputedStyle(document.querySelector("main") as Element).display,
  );
  await page.evaluate(() => {
    document.head.insertAdjacentHTML("beforeend", "<style>main{display:none}</style>");
    document.querySelector("main")?.setAttribute("style", "display:none");
  });
  expect([
    before,
    await page.evaluate(() => getComputedStyle(document.querySelector("main") as Element).display),
  ]).toEqual(["block", "block"]);
  expect(here.watched.complaints.filter((text) => /style-src/.test(text))).toHaveLength(2);
});

it("no style sheet is fetched before something asks for one", async () => {
  const page = await here.watched.page();
  const sheets: string[] = [];
  page.on(
    "request",
    (request) => void (request.resourceType() === "stylesheet" && sheets.push(request.url())),
  );
  await page.goto(`${here.stage.origin}/find/`, { waitUntil: "load" });
  expect([sheets, await page.locator("head > style").count()]).toEqual([[], 1]);
  await page.getByRole("button", { name: /Show the map/ }).click();
  await page.locator(".place-map__mark").first().waitFor();
  expect(
    sheets.map((url) => url.replace(/-\w+\.css$/, ".css").slice(here.stage.origin.length)),
  ).toEqual(["/assets/map.css"]);
});
