import { count } from "../../format/words.ts";

/** A page for paper as a PDF file on the site. */
export interface ReadyPrint {
  /** Path of the page that it was made of. */
  readonly path: string;
  readonly url: string;
  readonly pages: number;
  readonly bytes: number;
}

interface Item {
  readonly label: string;
  readonly url: string;
  readonly text?: string;
}

/** Each link, with the PDF file of its page after it where there is one. */
export const withPdf = (items: readonly Item[], ready: readonly ReadyPrint[]): readonly Item[] =>
  items.flatMap((item) => [
    item,
    ...ready
      .filter(({ path }) => path === item.url)
      .map(({ url, pages, bytes }) => ({
        label: `${item.label}: PDF, ${count(pages, "page")}, ${Math.ceil(bytes / 1000)} kB`,
        url,
      })),
  ]);
