import { paragraphs } from "../../format/words.ts";

interface StepsProps {
  readonly items: readonly { readonly title: string; readonly text: string }[];
}

/** Letters of all steps together above which each is in a disclosure under its title. */
const MAX_OPEN_CHARACTERS = 1_200;

type Step = StepsProps["items"][number];

const Words = ({ text }: Pick<Step, "text">) => (
  <>
    {paragraphs(text).map((part) => (
      <p>{part}</p>
    ))}
  </>
);

/** Long steps, to choose from by their titles; the first is open. */
function FoldedSteps({ items }: StepsProps) {
  return (
    <ol class="steps">
      {items.map(({ title, text }, index) => (
        <li class="steps__item">
          <details class="steps__fold" open={index === 0}>
            <summary class="steps__open">{title}</summary>
            <Words text={text} />
          </details>
        </li>
      ))}
    </ol>
  );
}

/** What to do, in order. */
export function Steps({ items }: StepsProps) {
  if (items.length === 0) return null;
  if (items.reduce((sum, { text }) => sum + text.length, 0) > MAX_OPEN_CHARACTERS)
    return <FoldedSteps items={items} />;
  return (
    <ol class="steps">
      {items.map(({ title, text }) => (
        <li class="steps__item">
          <p class="steps__title">{title}</p>
          <Words text={text} />
        </li>
      ))}
    </ol>
  );
}
