interface Step {
  readonly name: string;
  readonly official: string;
}

interface LevelStepsProps {
  /** From the first help to the most. */
  readonly steps: readonly Step[];
}

/** Lengths are in em, so that words and steps grow together with the reader's own size. */
const WIDTH = 20;
const LINE = 1.3;
/** Indent of each step from the one below it, in em. */
const RISE = 1.1;
/** Room at the right for the arrow. */
const ARROW = 2;
const PAD = 0.6;
/** Width of a letter, taken wide, so that a line of wide letters stays inside its step. */
const LETTER = 0.56;

/** Words in lines of at most `most` letters; a longer word has a line of its own. */
function inLines(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

interface Drawn {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly official: readonly string[];
}

/** The steps from the top down, each with its place. */
function drawn(steps: readonly Step[]): readonly Drawn[] {
  const rows: Drawn[] = [];
  for (const [index, { name, official }] of [...steps.entries()].toReversed()) {
    const left = index * RISE;
    const letters = Math.floor((WIDTH - ARROW - left - 2 * PAD) / LETTER);
    const nameLines = inLines(name, letters);
    const officialLines = inLines(official, letters);
    const above = rows.at(-1);
    rows.push({
      left,
      top: above === undefined ? 0 : above.top + above.height,
      height: (nameLines.length + officialLines.length) * LINE + PAD,
      name: nameLines,
      official: officialLines,
    });
  }
  return rows;
}

const em = (length: number): string => `${Math.round(length * 100) / 100}em`;

function DrawnStep({ step: { left, top, height, name, official } }: { readonly step: Drawn }) {
  const lines = [
    ...name.map((words) => ({ words, kind: "name" })),
    ...official.map((words) => ({ words, kind: "official" })),
  ];
  return (
    <>
      <rect
        class="level-steps__step"
        x={em(left)}
        y={em(top)}
        width={em(WIDTH - ARROW - left)}
        height={em(height)}
      />
      {lines.map(({ words, kind }, line) => (
        <text
          class={`level-steps__${kind}`}
          x={em(left + PAD)}
          y={em(top + (line + 1) * LINE - 0.05)}
        >
          {words}
        </text>
      ))}
    </>
  );
}

/** An arrow that points up and down, beside all steps. */
function Both({ height }: { readonly height: number }) {
  const x = WIDTH - ARROW / 2;
  const head = 0.5;
  const lines: readonly (readonly [number, number, number, number])[] = [
    [x, 0.2, x, height - 0.2],
    [x, 0.2, x - head, 0.2 + head],
    [x, 0.2, x + head, 0.2 + head],
    [x, height - 0.2, x - head, height - 0.2 - head],
    [x, height - 0.2, x + head, height - 0.2 - head],
  ];
  return (
    <>
      {lines.map(([x1, y1, x2, y2]) => (
        <line class="level-steps__arrow" x1={em(x1)} y1={em(y1)} x2={em(x2)} y2={em(y2)} />
      ))}
    </>
  );
}

/**
 * Kinds of help as stairs, the most help on top, with an arrow up and down. Drawn at build; the
 * page has the same words as text.
 */
export function LevelSteps({ steps }: LevelStepsProps) {
  if (steps.length < 2) return null;
  const rows = drawn(steps);
  const last = rows.at(-1);
  const height = (last?.top ?? 0) + (last?.height ?? 0);
  const names = steps.map(({ name }) => name).join("; ");
  return (
    <svg
      class="level-steps"
      role="img"
      aria-label={`Stairs that go up and down. From the lowest step: ${names}.`}
      width={em(WIDTH)}
      height={em(height)}
      data-pagefind-ignore
    >
      {rows.map((step) => (
        <DrawnStep step={step} />
      ))}
      <Both height={height} />
    </svg>
  );
}
