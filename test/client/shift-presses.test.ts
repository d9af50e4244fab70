import { describe, expect, it } from "vitest";
import { createShiftPresses } from "../../src/components/exit-page/shift-presses.ts";

/**
 * Lets keys go one after the other; “Shift+A” is A with Shift held, then Shift. Returns what each
 * meant.
 */
function presses(...keys: string[]): (number | undefined)[] {
  const { keyUp } = createShiftPresses();
  return keys.map((key) => {
    if (!key.startsWith("Shift+")) return keyUp(key, false);
    keyUp(key.slice(6), true);
    return keyUp("Shift", false);
  });
}

describe("Shift, pressed alone", () => {
  it("leaves at the third time", () =>
    expect(presses("Shift", "Shift", "Shift")).toEqual([2, 1, 0]));
  it("starts anew after leaving", () =>
    expect(presses("Shift", "Shift", "Shift", "Shift")).toEqual([2, 1, 0, 2]));
  it("starts anew after any other key", () =>
    expect(presses("Shift", "Shift", "a", "Shift", "Shift", "Shift")).toEqual([
      2,
      1,
      undefined,
      2,
      1,
      0,
    ]));
  it("does not count when it serves another key", () =>
    expect(presses("Shift+A", "Shift+B", "Shift+C")).toEqual([undefined, undefined, undefined]));
  it("starts anew when it serves another key", () =>
    expect(presses("Shift", "Shift", "Shift+A", "Shift", "Shift", "Shift")).toEqual([
      2,
      1,
      undefined,
      2,
      1,
      0,
    ]));
  it("is forgotten when asked, and says whether there was something", () => {
    const { keyUp, forget } = createShiftPresses();
    expect(forget()).toBe(false);
    keyUp("Shift", false);
    expect([forget(), keyUp("Shift", false)]).toEqual([true, 2]);
  });
});
