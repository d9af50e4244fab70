import { POSTED_FIELDS } from "../../newsletter/posted-item.ts";

/** A place that takes an item on paper. */
export interface HandInPlace {
  readonly name: string;
  /** Page of the place; without it for a place that has none. */
  readonly url?: string | undefined;
  readonly how: string;
}

/** Where a group without e-mail hands its item in; nothing while no place has agreed. */
export function HandIn({ places }: { readonly places: readonly HandInPlace[] }) {
  if (places.length === 0) return null;
  return (
    <section class="post-form__hand-in">
      <h3>On paper, without e-mail</h3>
      <p>Print this page, or write your answers on a sheet of paper, and hand it in:</p>
      <ul>
        {places.map(({ name, url, how }) => (
          <li>
            {url === undefined ? name : <a href={url}>{name}</a>}: {how}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions with room for an answer in handwriting; shown on paper alone. */
export const PaperSheet = () => (
  <div class="post-form__sheet">
    {POSTED_FIELDS.map(({ label, kind }) => (
      <p class={kind === "text" ? "post-form__lines" : "post-form__line"}>{label}:</p>
    ))}
  </div>
);
