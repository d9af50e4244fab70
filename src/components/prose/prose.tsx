import type { ComponentChildren } from "preact";
import { firstUses } from "../../format/first-uses.ts";
import { markdownBlocks, type MarkdownBlock, renderMarkdown } from "../../format/markdown.ts";
import type { GlossaryTerm } from "../../model/collections/index.ts";
import { TermNotes } from "../term-note/term-note.tsx";
import { madeHtml } from "./made-html.ts";

interface ProseProps {
  /** Markdown that has passed the gate. */
  readonly markdown: string | undefined;
  /** Words of the glossary to explain under the paragraph that uses each first. */
  readonly terms?: readonly GlossaryTerm[];
  /** Each heading has a link to itself, to copy. */
  readonly linked?: boolean;
}

/** A block with the words that it uses first, and the classes in its HTML. */
interface Block extends MarkdownBlock {
  readonly uses: readonly GlossaryTerm[];
  readonly classes: readonly string[];
}

const LINK_CLASS = "heading-link";

const HEADING = /^<h2([^>]*)>([^]*?)<\/h2>/;

/** The id of a section's heading. */
const idOf = (html: string): string | undefined =>
  /id="([^"]*)"/.exec(HEADING.exec(html)?.[1] ?? "")?.[1];

/** A heading with a link to itself, so that its address can be copied. */
function withLink(block: Block): Block {
  const id = idOf(block.html);
  if (id === undefined) return block;
  const link = `<a class="${LINK_CLASS}" href="#${id}" aria-label="Link to this part">#</a>`;
  const html = block.html.replace("</h2>", ` ${link}</h2>`);
  return { ...block, html, classes: [LINK_CLASS] };
}

const startsSection = ({ html }: Block): boolean => HEADING.test(html);

function blocksOf(markdown: string, terms: readonly GlossaryTerm[]): readonly Block[] {
  const blocks = markdownBlocks(markdown);
  const uses = firstUses(
    terms,
    blocks.map(({ words }) => words),
  );
  // A word that a heading uses is explained below the paragraph after it.
  let waiting: readonly GlossaryTerm[] = [];
  return blocks.map((block, index) => {
    const found = [...waiting, ...(uses[index] ?? [])];
    waiting = block.heading && index < blocks.length - 1 ? found : [];
    return { ...block, uses: waiting.length > 0 ? [] : found, classes: [] };
  });
}

/** What is before the first heading, then each heading with its blocks. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (startsSection(block)) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections.filter((section) => section.length > 0);
}

/** Blocks without words to explain between them are one piece of HTML, as lists and margins are. */
function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const parts: ComponentChildren[] = [];
  let piece: Block[] = [];
  const endPiece = (): void => {
    const html = piece.map((block) => block.html).join("");
    const classes = piece.flatMap((block) => block.classes);
    if (html !== "")
      parts.push(<div class="prose__block" dangerouslySetInnerHTML={madeHtml(html, classes)} />);
    piece = [];
  };
  for (const block of blocks) {
    piece.push(block);
    if (block.uses.length === 0) continue;
    endPiece();
    parts.push(<TermNotes terms={block.uses} />);
  }
  endPiece();
  return <>{parts}</>;
}

/** True for a section that counts steps, which somebody may need to follow at once. */
const hasSteps = (section: readonly Block[]): boolean =>
  section.some(({ html }) => html.includes("<ol"));

/** A section that opens on a press. Links to its heading open it. */
function Folded({
  section: [first, ...rest],
  linked,
}: {
  readonly section: readonly Block[];
  readonly linked: boolean;
}) {
  const [, , title = ""] = HEADING.exec(first?.html ?? "") ?? [];
  const id = idOf(first?.html ?? "");
  return (
    <details class="fold">
      <summary class="fold__summary">
        <h2 class="fold__title" id={id} dangerouslySetInnerHTML={madeHtml(title)} />
      </summary>
      <Blocks blocks={rest} />
      {linked && id !== undefined && (
        <p>
          <a class={LINK_CLASS} href={`#${id}`}>
            Link to this part
          </a>
        </p>
      )}
    </details>
  );
}

/**
 * An editor's text whose sections open on a press, but for the first `open` of them and those with
 * numbered steps.
 */
export function FoldedProse({
  markdown,
  terms = [],
  linked = false,
  open = 0,
}: ProseProps & { readonly open?: number }) {
  if (markdown === undefined || markdown === "") return null;
  const sections = sectionsOf(blocksOf(markdown, terms));
  const titled = sections.filter(([first]) => first !== undefined && startsSection(first));
  const folded = new Set(titled.slice(open).filter((section) => !hasSteps(section)));
  return (
    <div class="prose">
      {sections.map((section) =>
        folded.has(section) ? (
          <Folded section={section} linked={linked} />
        ) : (
          <Blocks blocks={linked ? section.map(withLink) : section} />
        ),
      )}
    </div>
  );
}

/**
 * A page of up to this many sections is read from top to bottom; in a longer one readers look for a
 * section.
 */
const MAX_SECTIONS = 4;
/** Sections of a long text that stay open. */
const FIRST_SECTIONS = 2;

/** An editor's text. The later sections of a long one open on a press. */
export function LongProse({ markdown, terms = [], linked = false }: ProseProps) {
  const long = (markdown?.match(/^## /gm)?.length ?? 0) > MAX_SECTIONS;
  return (
    <FoldedProse
      markdown={markdown}
      terms={terms}
      linked={linked}
      open={long ? FIRST_SECTIONS : Number.POSITIVE_INFINITY}
    />
  );
}

/** An editor's text. This file alone puts HTML made from text into a page. */
export function Prose({ markdown, terms = [] }: ProseProps) {
  if (markdown !== undefined && markdown !== "" && terms.length === 0)
    return <div class="prose" dangerouslySetInnerHTML={madeHtml(renderMarkdown(markdown))} />;
  return <FoldedProse markdown={markdown} terms={terms} open={Number.POSITIVE_INFINITY} />;
}
