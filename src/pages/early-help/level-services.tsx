/** The services and programmes of a level of need. */
import { LinkList } from "../../components/link-list/link-list.tsx";
import { knownToRun } from "../../directory/offered-here.ts";
import { notHereText } from "../../freshness/line-note.ts";
import { promisedAccess } from "../../directory/ways-in.ts";
import { ACCESS } from "../../model/words.ts";
import type { Programme, Service } from "../../model/collections/index.ts";

/** Services that a reader sees at first; the rest opens on a press. */
const MAX_SERVICES = 6;

/** Who has to ask, where families cannot ask for themselves; undefined of anything else. */
function onlyAsked(entry: Service | Programme): string | undefined {
  const ways = promisedAccess(entry);
  return ways.length > 0 && ways.every((way) => way === "a professional asks")
    ? ACCESS["a professional asks"]
    : undefined;
}

type Offer = Service | Programme;

const inShort = (entry: Offer) => ({
  label: entry.name,
  url: entry.url,
  text: notHereText(entry) ?? onlyAsked(entry),
});

/** Each in a line: its page says what it is. */
function Shown({ entries }: { readonly entries: readonly Offer[] }) {
  if (entries.length === 0) return null;
  return (
    <ul class="level-services">
      {entries.map(inShort).map(({ label, url, text }) => (
        <li class="level-services__one">
          <a href={url}>{label}</a>{" "}
          {text !== undefined && <span class="level-services__way">{text}</span>}
        </li>
      ))}
    </ul>
  );
}

function Folded({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly Offer[];
}) {
  return entries.length === 0 ? null : (
    <details class="on-screen">
      <summary>{title}</summary>
      <LinkList items={entries.map(inShort)} />
    </details>
  );
}

/**
 * The services and programmes of a level: what is known to run, with who has to ask where
 * families cannot, and apart from it what is not.
 */
export function LevelServices({ entries }: { readonly entries: readonly Offer[] }) {
  const offered = entries.filter(knownToRun);
  const others = entries.filter((entry) => !knownToRun(entry));
  return (
    <section>
      <h2>Services that offer this</h2>
      {offered.length === 0 && (
        <p>
          {entries.length === 0 ? "None is listed here yet." : "None is known to run here now."}{" "}
          <a href="/find/">Look through all kinds of help</a>.
        </p>
      )}
      <Shown entries={offered.slice(0, MAX_SERVICES)} />
      {offered.length > MAX_SERVICES && (
        <Folded title={`See all ${offered.length}`} entries={offered.slice(MAX_SERVICES)} />
      )}
      <Folded title={`Not known to run here now (${others.length})`} entries={others} />
    </section>
  );
}
