/**
 * Markdown as plain text for a message: the markup goes, the addresses of links stay.
 */
import MarkdownIt from "markdown-it";
import { tidyMarkdown } from "../format/tidy-markdown.ts";

const { unescapeAll } = new MarkdownIt().utils;
const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Plain text of an editor's Markdown. Paths of this site become whole addresses from `origin`. */
export function plainText(markdown: string, origin: string): string {
  return tidyMarkdown(markdown)
    .replace(/\\\n/g, "\n")
    .replace(/<(?:mailto:)?([^<>\s]+[:@][^<>\s]+)>/g, "$1")
    .replace(LINK, (_, words: string, url: string) =>
      url.startsWith("#")
        ? words
        : `${words} (${url.startsWith("/") ? origin + url : url.replace(/^(?:tel|mailto):/, "")})`,
    )
    .replace(/^#{1,6} +/gm, "")
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, "$2")
    .replace(/(^|[\s(“‘])([*_])(?=[^\s*_])([^*_\n]*[^\s*_\\])\2(?=[\s.,;:!?)”’]|$)/gm, "$1$3")
    .split("\n")
    .map(unescapeAll)
    .join("\n")
    .trim();
}
