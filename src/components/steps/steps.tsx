import { paragraphs } from "../../format/words.ts";

interface StepsProps {
  readonly items: readonly { readonly title: string; readonly text: string }[];
}

/** What to do, in order. */
export function Steps({ items }: StepsProps) {
  if (items.length === 0) return null;
  return (
    <ol class="steps">
      {items.map(({ title, text }) => (
        <li class="steps__item">
          <p class="steps__title">{title}</p>
          {paragraphs(text).map((part) => (
            <p>{part}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
