import type { ComponentChildren } from "preact";
import { useHeadingId } from "../heading-link/heading-link.tsx";

interface FoldProps {
  readonly title: string;
  /** Of the heading; once on a page. */
  readonly id?: string | undefined;
  readonly heading?: 2 | 3;
  readonly children: ComponentChildren;
}

/** A section in a disclosure. */
export function Fold({ title, id, heading = 2, children }: FoldProps) {
  const Heading = `h${heading}` as const;
  const own = useHeadingId(title);
  const at = id ?? own;
  return (
    <details class="fold">
      <summary class="fold__summary">
        <Heading class="fold__title" id={at}>
          {title}
        </Heading>
      </summary>
      {children}
      {own !== undefined && (
        <p>
          <a class="heading-link" href={`#${at}`}>
            Link to this part
          </a>
        </p>
      )}
    </details>
  );
}
