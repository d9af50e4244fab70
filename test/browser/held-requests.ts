import type { Page } from "playwright-core";

/** Holds requests of a page back until the function that it resolves to is called. */
export async function heldRequests(page: Page, pattern: string): Promise<() => void> {
  let go: () => void = () => undefined;
  const wait = new Promise<void>((done) => (go = done));
  await page.route(pattern, async (route) => {
    await wait;
    await route.continue();
  });
  return go;
}
