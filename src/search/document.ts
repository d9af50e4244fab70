/**
 * An entry of the opened index: what stands in the files is kept as it came, and taken apart when
 * it is asked for.
 */
import { type KindRow, numbersIn } from "./index-format.ts";
import { stemsOf } from "./tokenizer.ts";
import { longPath } from "./url-path.ts";

/** An entry ready to be ranked and shown. */
export interface OpenEntry {
  readonly number: number;
  readonly kind: number;
  readonly url: string;
  readonly name: string;
  /** Empty, as is its line, while their part is on its way. */
  readonly also: readonly string[];
  readonly line: string;
  readonly needs: readonly number[];
  /** Undefined: every area. */
  readonly areas: readonly number[] | undefined;
  readonly state: string;
  readonly ring: string;
  /** Its names, each as its stems with spaces between. */
  readonly names: readonly string[];
}

/** The columns of one entry, as they came. */
export interface Row {
  readonly number: number;
  readonly kind: number;
  readonly name: string;
  readonly at: string;
  readonly needs: string;
  readonly areas: string;
  readonly state: string;
  readonly ring: string;
  readonly line: string;
}

/**
 * Most of ten thousand entries are never shown, so each part is made at its first use. Not with `#`
 * fields: for phones of 2020 each would become a look-up in a table of all entries.
 */
export class LazyEntry implements OpenEntry {
  readonly number: number;
  readonly kind: number;
  readonly name: string;
  readonly state: string;
  readonly ring: string;
  readonly needs: readonly number[];
  line: string;
  also: readonly string[] = [];
  private readonly row: Row;
  private readonly kinds: readonly KindRow[];
  private ownNames: readonly string[] | undefined = undefined;
  private ownAreas: readonly number[] | undefined = undefined;
  private ownUrl: string | undefined = undefined;

  constructor(row: Row, kinds: readonly KindRow[]) {
    ({
      number: this.number,
      kind: this.kind,
      name: this.name,
      state: this.state,
      ring: this.ring,
      line: this.line,
    } = row);
    this.needs = numbersIn(row.needs);
    this.row = row;
    this.kinds = kinds;
  }

  get url(): string {
    return (this.ownUrl ??= this.address());
  }

  private address(): string {
    const middle = longPath(this.row.at, this.name);
    const { before = "", after = "" } = this.kinds[this.kind] ?? {};
    return middle.startsWith("/") ? middle : `${before}${middle}${after}`;
  }

  get areas(): readonly number[] | undefined {
    return this.row.areas === "*" ? undefined : (this.ownAreas ??= numbersIn(this.row.areas));
  }

  get names(): readonly string[] {
    return (this.ownNames ??= [this.name, ...this.also].map((words) => stemsOf(words).join(" ")));
  }

  /** Other names, which come after its own. */
  addOthers(also: readonly string[]): void {
    this.also = also;
    this.ownNames = undefined;
  }
}
