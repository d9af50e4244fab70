/**
 * What the preview says round the page: what must be fixed above it, what could be better below
 * it.
 */
export interface Notes {
  readonly about: { readonly isDraft?: boolean; readonly author?: string };
  /** What the gate would refuse in this entry. */
  readonly problems: readonly string[];
  /** Other entries that show this one's phone numbers. */
  readonly elsewhere: readonly string[];
  /** What would make the entry better; stops nothing. */
  readonly advice: readonly string[];
}

const BOX = "padding: 1rem; border: 2px dashed; margin-block: 1rem";

interface BoxProps {
  readonly heading: string;
  readonly lead?: string;
  readonly items: readonly string[];
}

function Box({ heading, lead, items }: BoxProps) {
  if (items.length === 0) return null;
  return (
    <section class="callout" style={BOX}>
      <h2>{heading}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whether this is a draft, what has to be fixed first, and where its numbers are shown. */
export function NotesAbove({ about: { isDraft, author }, problems, elsewhere }: Notes) {
  return (
    <>
      {isDraft === true && (
        <p class="callout" style={BOX}>
          <strong>This is a draft{author !== undefined && `, begun by ${author}`}.</strong> It is
          not on the site yet. If you did not begin it, ask whoever did before you change it.
        </p>
      )}
      <Box heading="Before this can go on the site" items={problems} />
      <Box
        heading="Where this number is shown"
        lead="These take the number from here. When you change it, they change with it."
        items={elsewhere}
      />
    </>
  );
}

/** Advice, as the last thing to read. */
export function NotesBelow({ advice }: Notes) {
  return (
    <Box heading="Before you publish: advice" lead="You can publish all the same." items={advice} />
  );
}
