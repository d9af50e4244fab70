import type { ComponentChildren } from "preact";

interface Side {
  readonly label: string;
  readonly children: ComponentChildren;
}

interface SideBySideProps {
  readonly left: Side;
  readonly right: Side;
  readonly heading?: 2 | 3 | 4;
}

/** The same thing for two kinds of reader, in two columns of the same size. */
export function SideBySide({ left, right, heading = 3 }: SideBySideProps) {
  const Heading = `h${heading}` as const;
  return (
    <div class="side-by-side">
      {[left, right].map(({ label, children }) => (
        <section class="side-by-side__side">
          <Heading class="side-by-side__label">{label}</Heading>
          {children}
        </section>
      ))}
    </div>
  );
}
