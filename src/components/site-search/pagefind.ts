/**
 * The part of Pagefind's browser interface that the search uses. Its files are built with the site
 * and fetched on the first search.
 */

/** One page that was found; its words are fetched when they are to be shown. */
export interface Hit {
  readonly id: string;
  data(): Promise<HitData>;
}

export interface HitData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** All words of the page. */
  readonly content: string;
  /** Words round the match, as plain text. */
  readonly plain_excerpt: string;
}

export interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Hit[] }>;
}

/** Kept from the bundler: the file is made after the site is built. */
const SCRIPT = "/pagefind/pagefind.js";
/** Words of an excerpt. */
const EXCERPT = 24;

let started: Promise<Pagefind> | undefined;

/** Fetches Pagefind once. After a failure the next search tries again. */
export function startPagefind(
  load: () => Promise<unknown> = () => import(SCRIPT),
): Promise<Pagefind> {
  started ??= (async () => {
    const pagefind = (await load()) as Pagefind;
    await pagefind.options({ excerptLength: EXCERPT });
    return pagefind;
  })();
  started.catch(() => {
    started = undefined;
  });
  return started;
}
