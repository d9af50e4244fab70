import { h } from "preact";
import { Layout } from "../components/page/layout.tsx";
import type { RecordedNames, Shell } from "../components/page/shell.ts";
import { ShellContext } from "../components/page/shell-context.ts";
import type { View } from "../components/page/view.ts";
import { withNumbersToRing } from "./numbers-to-ring.ts";
import { ELEMENT_TAGS, elementScript } from "./element-scripts.ts";
import { renderRecorded } from "./render-recorded.ts";

/** JSON that cannot end its own script element. */
function structuredData(view: View): string {
  const things = view.head.structured ?? [];
  if (things.length === 0) return "";
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

/**
 * Styles, after the scripts' addresses so that those are asked for first. The host allows styles in
 * a page; this page allows only its own.
 */
function styles(names: RecordedNames, { assets }: Shell): string {
  const own = assets.styles?.(names);
  if (own === undefined) return `<link rel="stylesheet" href="${assets.url("site.css")}">`;
  return `<meta http-equiv="Content-Security-Policy" content="style-src 'self' '${own.hash}'"><style>${own.css}</style>`;
}

/** The addresses of the scripts of a page's elements, for `client/site.ts`. */
function elementScripts({ elements }: RecordedNames, { assets }: Shell): string {
  const own = ELEMENT_TAGS.filter((tag) => elements.has(tag)).map((tag) =>
    assets.url(elementScript(tag)),
  );
  return own.length === 0 ? "" : `<meta name="elements" content="${own.join(" ")}">`;
}

/** For pages with a search: its script. */
const script = ({ elements }: RecordedNames, { assets: { inPage } }: Shell): string =>
  inPage !== undefined && elements.has("search-box") ? `<script>${inPage.code}</script>` : "";

/**
 * A whole document. The only place that depends on the library that renders views. Elements that
 * are not displayed come last, so that a slow connection paints the page once.
 */
export function renderPage(view: View, shell: Shell): string {
  const { html, names } = renderRecorded(
    h(ShellContext.Provider, { value: shell }, h(Layout, { view, shell })),
  );
  const ringing = withNumbersToRing(html, shell.library);
  return `<!doctype html>\n${ringing.replace("</head>", () => `${elementScripts(names, shell)}${styles(names, shell)}</head>`).replace("</body>", () => `${script(names, shell)}${structuredData(view)}</body>`)}\n`;
}
