/** Views as text, for tests of what they say. */
import { render } from "preact-render-to-string";
import type { VNode } from "preact";
import type { View } from "../../src/components/page/view.ts";

/** The HTML of a view's body. */
export const html = ({ body }: View): string => render(body as VNode);

/** Its words, without tags. */
export const words = (view: View): string =>
  html(view)
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

/** Its headings as “level text”. */
export function headings(view: View): readonly string[] {
  return [...html(view).matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level = "", text = ""]) => `${level} ${text.replace(/<[^>]+>/g, "").trim()}`,
  );
}
