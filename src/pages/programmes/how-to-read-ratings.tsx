/** What the ratings of programmes mean, below a table of them. */
import { Fold } from "../../components/fold/fold.tsx";
import { TermNotes } from "../../components/term-note/term-note.tsx";
import type { Programme } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { explained } from "../explained.ts";

const MEANING =
  "An evidence rating says how sure we can be that a programme made the difference. It does not say how big the difference was, and it is not a promise. Having no rating does not mean that a programme does not work.";

/** With the words of the glossary that the ratings use, such as the name of who gave them. */
export function HowToReadRatings({
  programmes,
  library,
}: {
  readonly programmes: readonly Programme[];
  readonly library: Library;
}) {
  const ratings = programmes.map(({ rating = "" }) => rating).join(" ");
  const { parts } = explained({ terms: [] }, [`${MEANING} ${ratings}`], undefined, library);
  return (
    <Fold title="How to read what studies say" id="ratings">
      <p>{MEANING}</p>
      <TermNotes terms={parts[0] ?? []} />
    </Fold>
  );
}
