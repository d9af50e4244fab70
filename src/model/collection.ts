import { type Field, type Fields, type RecordOf, type ValueOf } from "./fields/index.ts";

/** One kind of content: a folder under `content/`, a section of the CMS and a type. */
export interface Collection<F extends Fields = Fields, B = unknown> {
  readonly name: string;
  /** Heading in the CMS: “Services”. */
  readonly label: string;
  /** One of them: “Service”. */
  readonly one: string;
  /** What belongs here, for the editor. */
  readonly description: string;
  /** The field that contains an entry's display name. */
  readonly title: string;
  /**
   * One folder an entry (`slug/index.md`), so that pictures are beside the text; else `slug.md`.
   */
  readonly folders: boolean;
  /** Slug template of Decap; the file's name is set once and is part of the page's address. */
  readonly slug: string;
  readonly fields: F;
  /** The Markdown under the front matter. */
  readonly body: Field<B>;
  /** The field after which the form shows the text; at the end when left out. */
  readonly bodyAfter?: string;
  /**
   * Names of the fields that the form shows first, “body” for the text. The others are folded under
   * “More”. The file keeps the order of `fields`. Left out: nothing is folded.
   */
  readonly formFirst?: readonly string[];
}

/** Returns its argument. It lets the compiler infer the exact type of every field. */
export function defineCollection<const F extends Fields, B>(
  collection: Collection<F, B> & { readonly title: keyof F & string },
): Collection<F, B> {
  return collection;
}

/** What every entry has beside its fields. */
export interface EntryBase<Name extends string> {
  readonly collection: Name;
  /** File name without its ending; never changes, as it is part of the page's address. */
  readonly slug: string;
  /** Path of the page, with slashes at both ends, or a path with a fragment. */
  readonly url: string;
  /** Path of the file from the project's root. */
  readonly file: string;
}

/** A checked entry of a collection. */
export type EntryOf<Name extends string, C extends Collection> = EntryBase<Name> &
  RecordOf<C["fields"]> & { readonly body: ValueOf<C["body"]> };
