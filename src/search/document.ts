/**
 * An entry of the opened index. Its columns are kept as they were loaded and parsed on first use.
 */
import { type KindRow, decodeNumbers } from "./index-format.ts";
import { stemsOf } from "./tokenizer.ts";
import { longPath } from "./url-path.ts";

/** An entry ready to be ranked and shown. */
export interface OpenEntry {
  readonly number: number;
  readonly kind: number;
  readonly url: string;
  readonly name: string;
  /** Empty, as is `line`, until its part is loaded. */
  readonly also: readonly string[];
  readonly line: string;
  readonly needs: readonly number[];
  /** Undefined: every area. */
  readonly areas: readonly number[] | undefined;
  /** Areas that its addresses are in or next to; none until its part is loaded. */
  readonly near: readonly number[];
  readonly state: string;
  readonly tel: string;
  /** Its names, each as stems separated by spaces. */
  readonly names: readonly string[];
}

/** The unparsed columns of one entry. */
export interface Row {
  readonly number: number;
  readonly kind: number;
  readonly name: string;
  readonly at: string;
  readonly needs: string;
  readonly areas: string;
  readonly state: string;
  readonly tel: string;
  readonly line: string;
}

/**
 * Parses each column on first use, as most of ten thousand entries are never shown. Without `#`
 * fields: phones of 2020 would compile each to a look-up in a table of all entries.
 */
export class LazyEntry implements OpenEntry {
  readonly number: number;
  readonly kind: number;
  readonly name: string;
  readonly state: string;
  readonly tel: string;
  readonly needs: readonly number[];
  line: string;
  also: readonly string[] = [];
  near: readonly number[] = [];
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
      tel: this.tel,
      line: this.line,
    } = row);
    this.needs = decodeNumbers(row.needs);
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
    return this.row.areas === "*" ? undefined : (this.ownAreas ??= decodeNumbers(this.row.areas));
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
