/**
 * Access to Decap's Redux store. Decap has no API for it, so it is found through React's tree
 * (React 19, Decap 3.16, both pinned). Where it is not found, what needs it is left out.
 */

/** A map of Immutable.js. */
export interface StoreState {
  get(name: string): unknown;
  getIn(names: readonly string[]): unknown;
  toJS(): unknown;
}

export interface DecapStore {
  getState(): { readonly entryDraft: StoreState } & Readonly<Record<string, unknown>>;
  dispatch(action: { readonly type: string; readonly payload?: unknown }): unknown;
  subscribe(listener: () => void): () => void;
}

interface Fiber {
  readonly memoizedProps?: { readonly store?: Partial<DecapStore> } | null;
  readonly child?: Fiber | null;
  readonly sibling?: Fiber | null;
}

const isStore = (value: Partial<DecapStore> | undefined): value is DecapStore =>
  typeof value?.getState === "function" && typeof value.subscribe === "function";

function search(fiber: Fiber | null | undefined, depth = 0): DecapStore | undefined {
  if (!fiber || depth > 40) return undefined;
  const { store } = fiber.memoizedProps ?? {};
  if (isStore(store)) return store;
  return search(fiber.child, depth + 1) ?? search(fiber.sibling, depth + 1);
}

/** The store behind Decap's root element; undefined until Decap has drawn itself. */
export function findStore(root: Element | null): DecapStore | undefined {
  const key = root && Object.keys(root).find((name) => name.startsWith("__reactContainer$"));
  if (!root || key === undefined || key === null) return undefined;
  const container = (root as unknown as Readonly<Record<string, Fiber | undefined>>)[key];
  const { stateNode } = (container ?? {}) as { readonly stateNode?: { readonly current?: Fiber } };
  return search(stateNode?.current ?? container);
}

/** Waits until Decap has drawn itself and gives its store. */
export function storeReady(): Promise<DecapStore> {
  return new Promise((resolve) => {
    const look = (): void => {
      const store = findStore(document.getElementById("nc-root"));
      if (store) resolve(store);
      else setTimeout(look, 50);
    };
    look();
  });
}
