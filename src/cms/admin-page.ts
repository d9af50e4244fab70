/** The page /admin/: loads Decap and states what it requires. */
import { escapeHtml } from "../format/escape.ts";
import type { SiteData } from "../model/data/index.ts";
import { ADDRESS, PAGE_IDS } from "./page-names.ts";

interface Options {
  /** The page's content security policy, for hosts that send no headers. */
  readonly policy: string;
  /** Addresses of the built script and of the site's styles, for previews. */
  readonly script: string;
  readonly styles: string;
  /** Whether there is a way to sign in. */
  readonly ready: boolean;
}

const NEEDS = `The editor needs JavaScript.`;
const OTHER_WAY = `You can <a href="/post-an-item/">send us an item another way</a>.`;

const notSetUp = `<p>Signing in is not set up on this site yet, so nobody can post from here for now. ${OTHER_WAY}</p>
<p>For the people who run the site: the file <code>admin/README.md</code> gives the steps for each way to sign in. On your own computer, <code>npm start</code> opens the editor without an account.</p>`;

/** Browsers that can read the editor's scripts; a test holds it against what they use. */
export const EDITOR_NEEDS =
  "an iPhone or iPad with iOS 14.5, Safari 14.1, Chrome or Edge 87, Firefox 85, or newer";

const loading = `<p role="status">The editor is loading. It is large the first time. If this stays here for more than a minute, this phone or computer may be too old for it: the editor needs ${EDITOR_NEEDS}. ${OTHER_WAY}</p>
<noscript><p>${NEEDS} ${OTHER_WAY}</p></noscript>`;

/** `frame-ancestors` counts only in a header. */
const inPage = (policy: string): string => policy.replace(/; frame-ancestors [^;]+/, "");

/** The whole document. */
export function adminPage({ site }: SiteData, { policy, script, styles, ready }: Options): string {
  const data = ready
    ? ` data-${PAGE_IDS.decap}="${ADDRESS.decap}" data-${PAGE_IDS.styles}="${styles}" data-${PAGE_IDS.library}="${ADDRESS.library}"`
    : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(inPage(policy))}">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>Editor – ${escapeHtml(site.name)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${ADDRESS.styles}">
${ready ? `<link rel="cms-config-url" href="${ADDRESS.config}" type="text/yaml">\n<link rel="preload" href="${ADDRESS.decap}" as="script">\n` : ""}<script type="module" src="${script}"></script>
</head>
<body>
<main class="editor-page" id="${PAGE_IDS.id}"${data}>
<h1>Editor</h1>
<p><a href="/">${escapeHtml(site.name)}</a></p>
${ready ? loading : notSetUp}
</main>
</body>
</html>
`;
}
