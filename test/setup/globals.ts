/**
 * Runs beside every test file that shares its process with others. A file that leaves a global
 * changed fails, instead of the file that runs next.
 */
import { afterAll, expect, vi } from "vitest";

/** Node keeps its own state under symbols, so only names count. */
const names = (): string[] => Object.getOwnPropertyNames(globalThis);

const before = new Map(
  names().map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]),
);

/** The globals that are new, gone or other than they were. A lazy global may be read meanwhile. */
function changed(): string[] {
  const keys = new Set([...before.keys(), ...names()]);
  return [...keys]
    .filter((key) => {
      const was = before.get(key);
      const is = Object.getOwnPropertyDescriptor(globalThis, key);
      if (was === undefined || is === undefined) return was !== is;
      return !Object.is(was.value, is.value) && was.get === undefined;
    })
    .map(String);
}

afterAll(() => {
  vi.unstubAllGlobals();
  expect(changed(), "globals that this file leaves changed").toEqual([]);
});
