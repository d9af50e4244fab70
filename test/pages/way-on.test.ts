/** No page is an end: each has a link in what it says, beside those of its frame. */
import { expect, it } from "vitest";
import { routes } from "../../src/site/routes/index.ts";
import { sessionsTown } from "../fixtures/sessions.ts";
import { html } from "./markup.ts";

it("every page and every paper leads on", () => {
  const pages = routes(sessionsTown()).filter(({ url }) => !/^\/(?:mail|admin)\//.test(url));
  const views = pages.flatMap((route) => (route.kind === "page" ? [route.view()] : []));
  const ends = views.filter((view) => !html(view).includes('href="/'));
  expect(ends.map(({ head }) => head.url)).toEqual([]);
  expect(views.filter(({ head }) => head.url.startsWith("/print/")).length).toBeGreaterThan(3);
});
