import { renderMarkdown } from "../../format/markdown.ts";

interface ProseProps {
  /** Markdown that has passed the gate. */
  readonly markdown: string | undefined;
}

/** An editor's text. The one place where HTML made from text enters a page. */
export function Prose({ markdown }: ProseProps) {
  if (markdown === undefined || markdown === "") return null;
  return <div class="prose" dangerouslySetInnerHTML={{ __html: renderMarkdown(markdown) }} />;
}
