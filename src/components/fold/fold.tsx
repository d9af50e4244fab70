import type { ComponentChildren } from "preact";

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
  return (
    <details class="fold">
      <summary class="fold__summary">
        <Heading class="fold__title" id={id}>
          {title}
        </Heading>
      </summary>
      {children}
    </details>
  );
}
