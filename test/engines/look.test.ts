/** Parts that an engine sizes in its own way, as a reader sees them in each. */
import { expect, it } from "vitest";
import { inEachEngine } from "./engines.ts";

/**
 * Pixels by which the content of the first Search button in sight exceeds the space inside its
 * padding. `signWidth` puts the fault of old in: Firefox and WebKit count a sign that may be 100 %
 * wide as 0 wide when they size the button.
 */
function overflowOfButton(signWidth: string): number {
  const buttons = [...document.querySelectorAll<HTMLElement>(".search-form__button")];
  const button = buttons.find(({ offsetHeight }) => offsetHeight > 0);
  if (!button) throw new Error("there is no Search button in sight");
  button.querySelector<SVGElement>("svg")?.style.setProperty("max-width", signWidth);
  const content = document.createRange();
  content.selectNodeContents(button);
  const padding = Number.parseFloat(getComputedStyle(button).paddingRight);
  const inside = button.getBoundingClientRect().right - padding;
  return content.getBoundingClientRect().right - inside;
}

inEachEngine("the look of buttons", (here) => {
  it.each(["/", "/404.html"])("the Search button holds its sign and its word: %s", async (path) => {
    const { tab, origin } = here;
    await tab.resize(360, 640);
    await tab.go(origin + path);
    expect(await tab.run(overflowOfButton, "")).toBeLessThan(3);
    // On the home page the button is stretched, which hides the fault.
    if (tab.engine !== "Chromium" && path !== "/")
      expect(await tab.run(overflowOfButton, "100%")).toBeGreaterThan(3);
  });
});
