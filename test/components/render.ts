import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { renderPage } from "../../src/site/render.ts";
import type { View } from "../../src/components/page/view.ts";
import type { Library } from "../../src/model/library.ts";

/** Markup of a component. */
export const html = (node: VNode | null): string =>
  node === null ? "" : renderToStaticMarkup(node);

/** The text content of markup. */
export const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

/** Made-up names of styles and scripts, without weight. */
export const ASSETS = { url: (name: string) => `/assets/${name}`, weight: () => 0 };

/** A whole document, with made-up names of styles and scripts. */
export const documentOf = (view: View, library: Library): string =>
  renderPage(view, { library, assets: ASSETS });
