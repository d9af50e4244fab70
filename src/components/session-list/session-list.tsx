import type { Session } from "../../calendar/sessions.ts";
import type { Library } from "../../model/library.ts";
import { sessionFacts, statusWords, timeWords } from "./session-words.ts";

interface SessionListProps {
  readonly sessions: readonly Session[];
  readonly library: Library;
}

function Item({ session, library }: { readonly session: Session; readonly library: Library }) {
  const { entry, description } = session;
  const status = statusWords(entry);
  return (
    <li class="session-list__item">
      <p class="session-list__time">{timeWords(session)}</p>
      <div>
        <p class="session-list__name">
          <a href={entry.url}>{entry.name}</a>
          {status !== undefined && <span class="badge">{status}</span>}
        </p>
        {description !== undefined && <p class="session-list__fact">{description}</p>}
        {sessionFacts(session, library).map((fact) => (
          <p class="session-list__fact">{fact}</p>
        ))}
      </div>
    </li>
  );
}

/** What is on on one day, by time. */
export function SessionList({ sessions, library }: SessionListProps) {
  if (sessions.length === 0) return null;
  return (
    <ul class="session-list">
      {sessions.map((session) => (
        <Item session={session} library={library} />
      ))}
    </ul>
  );
}
