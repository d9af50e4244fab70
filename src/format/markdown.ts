/** Markdown to HTML. Raw HTML stays text; only the links that the gate allows become links. */
import MarkdownIt from "markdown-it";

const renderer = new MarkdownIt("commonmark", { html: false, linkify: false });

/** The second lock behind the gate: anything else is printed as plain text. */
renderer.validateLink = (href) => /^(https:\/\/|\/(?!\/)|#|mailto:|tel:)/.test(href);
renderer.disable(["image", "html_inline", "html_block", "autolink", "entity"]);

renderer.renderer.rules["link_open"] = (tokens, index, options, _environment, self) => {
  const token = tokens[index];
  if (token?.attrGet("href")?.startsWith("https://")) token.attrSet("rel", "noreferrer noopener");
  return self.renderToken(tokens, index, options);
};

/** A name for a heading, kept apart from the page's own ids. */
function headingId(words: string, taken: Set<string>): string {
  const base = `s-${words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

renderer.core.ruler.push("heading_ids", (state) => {
  const taken = new Set<string>();
  state.tokens.forEach((token, index) => {
    if (token.type === "heading_open")
      token.attrSet("id", headingId(state.tokens[index + 1]?.content ?? "", taken));
  });
});

/** HTML of a Markdown text. */
export function renderMarkdown(markdown: string): string {
  return renderer.render(markdown);
}

/** The words of a Markdown text without its signs, for descriptions and search. */
export function plainWords(markdown: string): string {
  return renderMarkdown(markdown)
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
