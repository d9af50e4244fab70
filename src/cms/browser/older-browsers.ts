/** What the editor uses and browsers of 2020 lack: Chrome 87 and Safari 14.1. */

type Globals = Pick<typeof globalThis, "Array" | "Object" | "String" | "URL">;

/** Adds what is missing to `globals`, and leaves what is there. */
export function fillIn({ Array, Object, String, URL }: Globals): void {
  const missing = (owner: object, name: string, value: unknown): void => {
    if (!(name in owner))
      Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  };
  missing(Object, "hasOwn", (owner: object, name: PropertyKey) =>
    Object.prototype.hasOwnProperty.call(owner, name),
  );
  const at = function (this: ArrayLike<unknown>, index: number): unknown {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  };
  missing(Array.prototype, "at", at);
  missing(String.prototype, "at", at);
  missing(
    Array.prototype,
    "toSorted",
    function (this: unknown[], compare?: (one: unknown, other: unknown) => number) {
      return [...this].sort(compare);
    },
  );
  missing(URL, "canParse", (address: string, base?: string) => {
    try {
      return new URL(address, base).href !== "";
    } catch {
      return false;
    }
  });
}

fillIn(globalThis);
