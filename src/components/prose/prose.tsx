import { firstUses } from "../../format/first-uses.ts";
import { markdownBlocks, renderMarkdown } from "../../format/markdown.ts";
import type { GlossaryTerm } from "../../model/collections/index.ts";
import { TermNotes } from "../term-note/term-note.tsx";

interface ProseProps {
  /** Markdown that has passed the gate. */
  readonly markdown: string | undefined;
  /** Words of the glossary to explain under the paragraph where each first stands. */
  readonly terms?: readonly GlossaryTerm[];
}

const made = (html: string) => ({ __html: html });

/** An editor's text. The one place where HTML made from text enters a page. */
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
