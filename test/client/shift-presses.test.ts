import { describe, expect, it } from "vitest";
import {
  createShiftPresses,
  PRESS_GAP_MS,
  type KeyPress,
  PRESSES_IN_WORDS,
  PRESSES_TO_LEAVE,
  type ShiftPresses,
} from "../../src/components/exit-page/shift-presses.ts";

const L = "ShiftLeft";
const R = "ShiftRight";
const OTHERS: Readonly<Record<string, string>> = {
  KeyA: "a",
  ControlLeft: "Control",
  AltLeft: "Alt",
  MetaLeft: "Meta",
};

/**
 * A keyboard: `+ShiftLeft` goes down, `-ShiftLeft` comes up, as browsers report it. Another word is
 * a use of a pointer or wheel. Each step takes 100 ms; a number is a step of that many ms.
 */
function keyboard(given?: ShiftPresses) {
  const presses = given ?? createShiftPresses();
  const down = new Set<string>();
  let timeStamp = 0;
  const pressOf = (code: string, change: Partial<KeyPress> = {}): KeyPress => ({
    key: code.startsWith("Shift") ? "Shift" : (OTHERS[code] ?? code),
    code,
    shiftKey: down.has(L) || down.has(R),
    ctrlKey: down.has("ControlLeft"),
    altKey: down.has("AltLeft"),
    metaKey: down.has("MetaLeft"),
    timeStamp,
    isTyping: false,
    ...change,
  });
  const step = (word: string | number, change?: Partial<KeyPress>): number | undefined => {
    if (typeof word === "number") {
      timeStamp += word;
      return undefined;
    }
    timeStamp += 100;
    const code = word.slice(1);
    if (word.startsWith("+")) {
      down.add(code);
      presses.keyDown(pressOf(code, change));
    } else if (word.startsWith("-")) {
      down.delete(code);
      return presses.keyUp(pressOf(code, change));
    } else presses.otherUse();
    return undefined;
  };
  return { presses, step };
}

/** What each release meant; the words are on one line. */
function meaning(line: string, change?: Partial<KeyPress>): (number | undefined)[] {
  const { step } = keyboard();
  const words = line.replaceAll("L", L).replaceAll("R", R).split(" ");
  return words.flatMap((word) => {
    const left = step(word, change);
    return word.startsWith("-") ? [left] : [];
  });
}

const TAP = "+L -L";
const leaves = (line: string, change?: Partial<KeyPress>): boolean =>
  meaning(line, change).includes(0);

describe("Shift, pressed alone", () => {
  it("leaves at the third time", () => expect(meaning(`${TAP} ${TAP} ${TAP}`)).toEqual([2, 1, 0]));
  it("starts counting again after leaving", () =>
    expect(meaning(`${TAP} ${TAP} ${TAP} ${TAP}`)).toEqual([2, 1, 0, 2]));
  it("counts each time that the keyboard repeats it as one", () =>
    expect(meaning("+L +L +L -L +L -L")).toEqual([2, 1]));
  it("may be the left one and the right one in turns", () =>
    expect(meaning("+L -L +R -R +L -L")).toEqual([2, 1, 0]));
  it("says the number in the same words", () => {
    expect([PRESSES_TO_LEAVE, PRESSES_IN_WORDS]).toEqual([3, "three times"]);
  });
});

describe("both Shift keys", () => {
  it.each([
    ["hammered", "+L +R -L -R +L +R -L -R"],
    ["hammered, let go the other way round", "+L +R -R -L +R +L -L -R"],
    ["rolled, with one always down", "+L +R -L +L -R +R -L"],
    ["one held, the other hammered", "+L +R -R +R -R +R -R"],
    // Windows reports no release of the first of two.
    ["hammered where one release is lost", "+L +R -R +L +R -R +L +R -R"],
  ])("leave when %s", (_name, line) => expect(leaves(line)).toBe(true));
});

describe("Shift that serves something else", () => {
  const three = (line: string): string => `${line} ${line} ${line}`;
  it.each([
    ["a letter", three("+L +KeyA -KeyA -L")],
    ["a letter let go after it", three("+L +KeyA -L -KeyA")],
    ["a letter held before it", `+KeyA ${three(TAP)}`],
    ["Control held", `+ControlLeft ${three(TAP)}`],
    ["Alt held, which changes the language", `+AltLeft ${three(TAP)}`],
    ["Meta held", `+MetaLeft ${three(TAP)}`],
    ["Alt pressed while it is down", three("+L +AltLeft -AltLeft -L")],
    ["a pointer or wheel between down and up", three("+L pointer -L")],
    ["a pointer while both are down", three("+L +R wheel -L -R")],
  ])("stays: %s", (_name, line) => expect(leaves(line)).toBe(false));

  it("starts counting again after another key", () =>
    expect(meaning(`${TAP} ${TAP} +KeyA -KeyA ${TAP}`)).toEqual([2, 1, undefined, 2]));
  it("counts when a pointer was used between two presses", () =>
    expect(leaves(`${TAP} pointer ${TAP} pointer ${TAP}`)).toBe(true));
  it("counts again right after a pointer was used, though one Shift was never let go", () =>
    expect(leaves("+L pointer +R -R +R -R +R -R")).toBe(true));
  it("never counts from an input method or a software keyboard", () =>
    expect(leaves(three(TAP), { isTyping: true })).toBe(false));
});

describe("a key whose release is lost", () => {
  it("counts as down for as long as somebody waits, and no longer", () => {
    const { step } = keyboard();
    const taps = (): boolean =>
      [L, L, L].some((code) => (step(`+${code}`), step(`-${code}`) === 0));
    step("+KeyA");
    expect(taps()).toBe(false);
    step(PRESS_GAP_MS);
    expect(taps()).toBe(true);
  });
  it("counts as let go when the window lost the keys, and when Command is let go", () => {
    const { presses, step } = keyboard();
    step("+KeyA");
    presses.releaseAll();
    step(`+${L}`);
    expect(step(`-${L}`)).toBe(2);
    for (const word of ["+MetaLeft", "+KeyA", "-MetaLeft", `+${L}`]) step(word);
    expect(step(`-${L}`)).toBe(2);
  });
  it("is forgotten when asked", () => {
    const { presses, step } = keyboard();
    step(`+${L}`);
    expect(step(`-${L}`)).toBe(2);
    presses.forget();
    step(`+${L}`);
    expect(step(`-${L}`)).toBe(2);
  });
});
