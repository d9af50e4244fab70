/**
 * Shift pressed alone, three times, each within five seconds of the one before: the rules of
 * GOV.UK's “Exit this page”.
 */

export const PRESSES_TO_LEAVE = 3;
/** Milliseconds between one press and the next. */
export const PATIENCE = 5000;

/** What a key let go of means: presses still to come, 0 to leave now, or nothing to say. */
export interface ShiftPresses {
  /** `modified`: Shift was held while this key was let go. */
  readonly keyUp: (key: string, modified: boolean) => number | undefined;
  /** Starts from nothing. True when there was something to forget. */
  readonly forget: () => boolean;
}

/**
 * Counts presses. A Shift that served another key does not count, and any other key starts it anew.
 */
export function createShiftPresses(): ShiftPresses {
  let pressed = 0;
  let lastWasModified = false;
  const forget = (): boolean => {
    const some = pressed > 0;
    pressed = 0;
    return some;
  };
  const keyUp = (key: string, modified: boolean): number | undefined => {
    const alone = key === "Shift" && !lastWasModified;
    lastWasModified = modified;
    if (!alone) {
      forget();
      return undefined;
    }
    pressed++;
    if (pressed < PRESSES_TO_LEAVE) return PRESSES_TO_LEAVE - pressed;
    forget();
    return 0;
  };
  return { keyUp, forget };
}
