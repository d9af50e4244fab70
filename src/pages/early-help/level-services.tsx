/** The services and programmes of a level of need. */
import { accessText } from "../../components/entry-card/card-facts.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { small, withFullStop } from "../../format/words.ts";
import { isRunning } from "../../format/standing.ts";
import { statusWords } from "../../freshness/certainty.ts";
import { notOfferedHere } from "../../directory/offered-here.ts";
import { promisedAccess } from "../../directory/ways-in.ts";
import { ACCESS } from "../../model/words.ts";
import type { Programme, Service } from "../../model/collections/index.ts";

/** Services that a reader sees at first; the rest opens on a press. */
const MOST_SERVICES = 2;

/** The words for an entry that does not run here, or may not; undefined where it does. */
function notHere(entry: Service | Programme): string | undefined {
  if (!isRunning(entry)) return statusWords(entry);
  return notOfferedHere(entry);
}

/** Who has to ask, where families cannot ask for themselves; undefined of anything else. */
function onlyAsked(entry: Service | Programme): string | undefined {
  const ways = promisedAccess(entry);
  return ways.length > 0 && ways.every((way) => way === "a professional asks")
    ? ACCESS["a professional asks"]
    : undefined;
}

/** The services and programmes of a level, each with what it is and how to join. */
export function LevelServices({ entries }: { readonly entries: readonly (Service | Programme)[] }) {
  if (entries.length === 0)
    return (
      <section>
        <h2>Services that offer this</h2>
        <p>
          None is listed here yet. <a href="/find/">Look through all kinds of help</a>.
        </p>
      </section>
    );
  const link = (entry: Service | Programme) => ({
    label: entry.name,
    url: entry.url,
    text: `${withFullStop(entry.summary)} ${withFullStop(notHere(entry) ?? `How to join: ${small(accessText(entry))}`)}`,
  });
  return (
    <section>
      <h2>Services that offer this</h2>
      <LinkList items={entries.slice(0, MOST_SERVICES).map(link)} />
      {entries.length > MOST_SERVICES && (
        <details class="on-screen">
          <summary>See all {entries.length}</summary>
          <LinkList
            items={entries.slice(MOST_SERVICES).map((entry) => ({
              label: entry.name,
              url: entry.url,
              text: notHere(entry) ?? onlyAsked(entry),
            }))}
          />
        </details>
      )}
    </section>
  );
}
