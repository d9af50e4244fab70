/**
 * Shift pressed alone, three times, each press within five seconds of the one before: the rules of
 * GOV.UK's “Exit this page”, and those of its issue 5393 on both Shift keys at once.
 */

/** Number of presses, and the same in words. */
export const PRESSES_TO_LEAVE = 3;
export const PRESSES_IN_WORDS = "three times";
/** Longest pause between one press and the next. */
export const PRESS_GAP_MS = 5000;

/** The parts of a `KeyboardEvent` that the rules read, and where it came from. */
export interface KeyPress extends Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey"
> {
  /** Milliseconds on any clock that only goes forward. */
  readonly timeStamp: number;
  /** From an input method that composes, or from a software keyboard while somebody types. */
  readonly isTyping: boolean;
}

export interface ShiftPresses {
  readonly keyDown: (press: KeyPress) => void;
  /** Presses still to come, 0 to leave now, or undefined when this was no press of Shift alone. */
  readonly keyUp: (press: KeyPress) => number | undefined;
  /** A pointer or wheel was used: a Shift that is down is a modifier of it. */
  readonly otherUse: () => void;
  /** Resets the count. */
  readonly forget: () => void;
  /** Treats every key as released, as their keyup may have gone to another window. */
  readonly releaseAll: () => void;
}

/**
 * Counts the releases of Shift while no key but Shift is down. A Shift that served another key, a
 * pointer or a wheel between its press and its release does not count.
 */
export function createShiftPresses(): ShiftPresses {
  let pressed = 0;
  const shifts = new Set<string>();
  let used = new Set<string>();
  /** Other keys that are down, with the time of their last event. */
  const others = new Map<string, number>();

  const forget = (): void => void (pressed = 0);
  const otherUse = (): void => void (used = new Set(shifts));
  const releaseAll = (): void => {
    for (const keys of [shifts, used, others]) keys.clear();
  };
  /** A keyup can get lost (a screenshot, a dialog), so no key counts as down for ever. */
  const isAlone = ({ ctrlKey, altKey, metaKey, isTyping, timeStamp }: KeyPress): boolean =>
    !(ctrlKey || altKey || metaKey || isTyping) &&
    [...others.values()].every((last) => timeStamp - last > PRESS_GAP_MS);

  const keyDown = (press: KeyPress): void => {
    const { key, code, timeStamp } = press;
    if (key !== "Shift") {
      others.set(code || key, timeStamp);
      otherUse();
      return forget();
    }
    if (shifts.has(code)) return;
    shifts.add(code);
    if (isAlone(press)) used.delete(code);
    else used.add(code);
  };

  const keyUp = (press: KeyPress): number | undefined => {
    const { key, code, shiftKey } = press;
    if (key !== "Shift") {
      // macOS sends no keyup for keys pressed while Command was down.
      if (key === "Meta") others.clear();
      others.delete(code || key);
      otherUse();
      forget();
      return undefined;
    }
    const counts = isAlone(press) && !used.has(code);
    shifts.delete(code);
    if (!shiftKey) for (const keys of [shifts, used]) keys.clear();
    if (!counts) {
      forget();
      return undefined;
    }
    pressed++;
    const left = PRESSES_TO_LEAVE - pressed;
    if (left === 0) forget();
    return left;
  };
  return { keyDown, keyUp, otherUse, forget, releaseAll };
}
