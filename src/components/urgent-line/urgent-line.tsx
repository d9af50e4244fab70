import type { Library } from "../../model/library.ts";
import { firstNumbers } from "../../directory/urgent.ts";
import { telHref, thenOption } from "../../format/phones.ts";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface UrgentLineProps {
  readonly library: Library;
}

/**
 * The numbers that come first, in one line at the foot of every page and in the head of every
 * printed one. A reader of paper has no link to follow, so the line names all of them.
 */
export function UrgentLine({ library }: UrgentLineProps) {
  return (
    <p class="urgent-line">
      {firstNumbers(library).map(({ words, phone }) => (
        <span class="urgent-line__one">
          {words}?{" "}
          <a class="urgent-line__number" href={telHref(phone.number)}>
            <span class="visually-hidden">Ring </span>
            {phone.number}
          </a>
          {phone.extension !== undefined && ` ${thenOption(phone.extension)}`}
        </span>
      ))}
      <a class="urgent-line__more" href={URGENT_PAGE}>
        All numbers<span class="visually-hidden"> for urgent help</span>
      </a>
    </p>
  );
}
