/** One thing that the box finds, before it is packed. Build time only. */
import type { StateLetter } from "../search/index-format.ts";
import type { Kind } from "./kinds.ts";

export interface SearchDocument {
  /** `services/example`, `need/food`, `area/northfield`. */
  readonly key: string;
  readonly kind: Kind;
  readonly url: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly line: string;
  /** Words of its addresses; never of a secret one. */
  readonly place: string;
  readonly more: string;
  /** Days and times on which it is on. */
  readonly on: string;
  readonly needs: readonly string[];
  readonly areas: readonly string[];
  /** Areas that share a postcode sector with one of its addresses, and towns by name. */
  readonly near: readonly string[];
  readonly state: StateLetter | "";
  readonly tel: string;
}

/** Fields that most kinds of documents leave empty. */
export const EMPTY_FIELDS = {
  also: [],
  line: "",
  place: "",
  more: "",
  on: "",
  needs: [],
  areas: [],
  near: [],
  state: "",
  tel: "",
} as const;
