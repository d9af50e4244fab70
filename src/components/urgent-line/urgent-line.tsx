import type { Library } from "../../model/library.ts";
import { telHref } from "../../format/phones.ts";
import { URGENCY } from "../../model/collections/helplines.ts";

interface UrgentLineProps {
  readonly library: Library;
}

/**
 * The numbers that come first, in one line at the foot of every page and in the head of every
 * printed one. A reader of paper has no link to follow, so the line names all of them.
 */
export function UrgentLine({ library }: UrgentLineProps) {
  const helplines = library.entries("helplines", library.data.site.urgentHelplines);
  const numbers = helplines.flatMap(({ urgency, phones: [phone] }) =>
    phone === undefined ? [] : [{ words: URGENCY[urgency], number: phone.number }],
  );
  return (
    <p class="urgent-line">
      {numbers.map(({ words, number }) => (
        <span class="urgent-line__one">
          {words}?{" "}
          <a class="urgent-line__number" href={telHref(number)}>
            <span class="visually-hidden">Ring </span>
            {number}
          </a>
        </span>
      ))}
      <a class="urgent-line__more" href="/urgent-help/">
        All numbers<span class="visually-hidden"> for urgent help</span>
      </a>
    </p>
  );
}
