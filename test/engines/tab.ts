/** What the tests of the three engines ask of a browser, whichever protocol drives it. */

export const ENGINES = ["Chromium", "Firefox", "WebKit"] as const;
export type EngineName = (typeof ENGINES)[number];

/** Keys by their `code` (UI Events). */
export type HeldKey = "ShiftLeft" | "ShiftRight" | "ControlLeft" | "KeyA";
/** A key that goes down, or comes up. */
export type KeyStep = `+${HeldKey}` | `-${HeldKey}`;

export interface Tab {
  readonly engine: EngineName;
  /** Opens an address and waits for its `load` event. */
  go(url: string): Promise<void>;
  /** Runs a function in the page. It sees nothing but its arguments, which travel as JSON. */
  run<T, A extends readonly unknown[]>(work: (...given: A) => T, ...given: A): Promise<Awaited<T>>;
  /** Presses the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  /** Sets the focus and types, key by key. */
  type(selector: string, text: string): Promise<void>;
  keys(...steps: readonly KeyStep[]): Promise<void>;
  /** The browser's own Back and Forward. */
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The window as PNG. */
  picture(): Promise<Buffer>;
  /** The page as PDF, or undefined where the engine's driver cannot print. */
  print(): Promise<Buffer | undefined>;
}

export interface OpenEngine {
  readonly name: EngineName;
  /** One tab with an empty history and empty storage. The tab before is closed. */
  tab(): Promise<Tab>;
  /** Ends the engine. One that is left ends with the process of the tests. */
  close(): Promise<void>;
}

/** Path, query and fragment of the open page. */
export const addressOf = (tab: Tab): Promise<string> =>
  tab.run(() => location.pathname + location.search + location.hash);

/** Whether this is the document that `markDocument` marked, brought back from memory. */
export const isSameDocument = (tab: Tab): Promise<boolean> =>
  tab.run(() => "sameDocument" in window);

export const markDocument = (tab: Tab): Promise<void> =>
  tab.run(() => void Object.assign(window, { sameDocument: true }));

/** Waits until `test` is true of the page. Milliseconds; fails with `what`. */
export async function until(
  what: string,
  test: () => Promise<boolean>,
  most = 45_000,
): Promise<void> {
  const end = performance.now() + most;
  for (;;) {
    // While one page gives way to another there is nothing to ask.
    if (await test().catch(() => false)) return;
    if (performance.now() > end) throw new Error(`${what}: not within ${most / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
