import type { Session } from "../../calendar/sessions.ts";
import { sessionFacts, stateWords, timeWords } from "./session-words.ts";

interface SessionListProps {
  readonly sessions: readonly Session[];
}

function Item({ session }: { readonly session: Session }) {
  const { entry, description } = session;
  const status = stateWords(session);
  return (
    <li class="session-list__item">
      <p class="session-list__time">{timeWords(session)}</p>
      <div>
        <p class="session-list__name">
          <a href={entry.url}>{entry.name}</a>
          {status !== undefined && <span class="badge">{status}</span>}
        </p>
        {description !== undefined && <p class="session-list__fact">{description}</p>}
        {sessionFacts(session).map((fact) => (
          <p class="session-list__fact">{fact}</p>
        ))}
      </div>
    </li>
  );
}

/** What is on on one day, by time. */
export function SessionList({ sessions }: SessionListProps) {
  if (sessions.length === 0) return null;
  return (
    <ul class="session-list">
      {sessions.map((session) => (
        <Item session={session} />
      ))}
    </ul>
  );
}
