/**
 * Shows the urgent numbers below an answer that mentions danger. What is typed stays in the page.
 */
import { type DangerWords, hasDangerWord } from "../../search/danger-words.ts";

/** Characters in one chunk. `hasDangerWord` reads no more than this. */
const CHUNK_LENGTH = 1000;
/** Characters before the cursor that are read while somebody types; chunks overlap by as many. */
const BEFORE_CURSOR = 200;

const chunks = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / (CHUNK_LENGTH - BEFORE_CURSOR)) }, (_, index) =>
    text.slice(
      index * (CHUNK_LENGTH - BEFORE_CURSOR),
      index * (CHUNK_LENGTH - BEFORE_CURSOR) + CHUNK_LENGTH,
    ),
  );

const isAnswer = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === "text");

/**
 * Watches the answers of `form`. `box` has the numbers; once shown it stays, as the words may be
 * taken out in fear of somebody who looks on. It is not a dialog: nobody is kept from writing.
 */
export function watchForDanger(form: HTMLFormElement, box: HTMLElement, danger: DangerWords): void {
  const look = (target: EventTarget | null, texts: (text: string) => readonly string[]): void => {
    if (!box.hidden || !isAnswer(target)) return;
    if (!texts(target.value).some((text) => hasDangerWord(text, danger))) return;
    target.closest(".post-form__field")?.after(box);
    box.hidden = false;
  };
  form.addEventListener("input", ({ target }) => {
    look(target, (text) => {
      const end = isAnswer(target) ? (target.selectionEnd ?? text.length) : 0;
      return [text.slice(Math.max(0, end - BEFORE_CURSOR), end)];
    });
  });
  form.addEventListener("change", ({ target }) => look(target, chunks));
}
