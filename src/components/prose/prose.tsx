import { firstUses } from "../../format/first-uses.ts";
import { markdownBlocks, renderMarkdown } from "../../format/markdown.ts";
import type { GlossaryTerm } from "../../model/collections/index.ts";
import { TermNotes } from "../term-note/term-note.tsx";

interface ProseProps {
  /** Markdown that has passed the gate. */
  readonly markdown: string | undefined;
  /** Words of the glossary to explain under the paragraph that uses each first. */
  readonly terms?: readonly GlossaryTerm[];
}

const made = (html: string) => ({ __html: html });

/** Parts of rendered text: what is before the first heading, then each heading with its words. */
const sectionsOf = (html: string): readonly string[] => html.split(/(?=<h2[ >])/);

const HEADING = /^<h2[^>]*>([^]*?)<\/h2>/;

/** True for a section that counts steps, which somebody may need to follow at once. */
const hasSteps = (html: string): boolean => html.includes("<ol");

/** An editor's text whose sections open on a press; those with numbered steps start open. */
export function FoldedProse({ markdown }: ProseProps) {
  if (markdown === undefined || markdown === "") return null;
  return (
    <div class="prose">
      {sectionsOf(renderMarkdown(markdown)).map((html) => {
        const title = HEADING.exec(html)?.[1];
        if (title === undefined || hasSteps(html))
          return <div dangerouslySetInnerHTML={made(html)} />;
        return (
          <details class="fold">
            <summary class="fold__summary">
              <h2 class="fold__title" dangerouslySetInnerHTML={made(title)} />
            </summary>
            <div dangerouslySetInnerHTML={made(html.replace(HEADING, ""))} />
          </details>
        );
      })}
    </div>
  );
}

/** An editor's text. This file alone puts HTML made from text into a page. */
export function Prose({ markdown, terms = [] }: ProseProps) {
  if (markdown === undefined || markdown === "") return null;
  if (terms.length === 0)
    return <div class="prose" dangerouslySetInnerHTML={made(renderMarkdown(markdown))} />;
  const blocks = markdownBlocks(markdown);
  const uses = firstUses(
    terms,
    blocks.map(({ heading, words }) => (heading ? "" : words)),
  );
  return (
    <div class="prose">
      {blocks.map(({ html }, index) => (
        <>
          <div class="prose__block" dangerouslySetInnerHTML={made(html)} />
          <TermNotes terms={uses[index] ?? []} />
        </>
      ))}
    </div>
  );
}
