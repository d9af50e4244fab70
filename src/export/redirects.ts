/** Pages that have moved: a rule for hosts that can redirect, and a page for all others. */
import type { SiteData } from "../model/data/index.ts";
import { escapeXml } from "./xml.ts";

type Moved = SiteData["redirects"]["moved"][number];

/** The `_redirects` file of Netlify and Cloudflare Pages. */
export function redirectRules(moved: readonly Moved[]): string {
  return "# From, to, kind. Made from _data/redirects.json.\n".concat(
    ...moved.map(({ from, to }) => `${from} ${to} 301\n`),
  );
}

/** A page at an old address that leads to the new one, with and without the browser's help. */
export function redirectPage({ to }: Moved, origin: string): string {
  const path = escapeXml(to);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${escapeXml(origin)}${path}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a href="${path}">Go to its new address</a></p>
</main>
</body>
</html>
`;
}
