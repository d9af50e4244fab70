/** XML as text: a small writer for feeds and the sitemap. */

/** Signs that XML 1.0 forbids even when they are escaped (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that is safe between tags and in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

type Attributes = Readonly<Record<string, string>>;

function tag(name: string, attributes: Attributes): string {
  return [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(" ");
}

/** An element with text in it, or an empty one. */
export function element(name: string, text?: string, attributes: Attributes = {}): string {
  return text === undefined
    ? `<${tag(name, attributes)}/>`
    : `<${tag(name, attributes)}>${escapeXml(text)}</${name}>`;
}

/**
 * An element with elements in it, each on a line of its own. Nothing is indented, as that would
 * change texts.
 */
export function parent(name: string, attributes: Attributes, children: readonly string[]): string {
  return [`<${tag(name, attributes)}>`, ...children, `</${name}>`].join("\n");
}

/** A whole document. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
