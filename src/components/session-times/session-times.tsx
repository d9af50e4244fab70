import { timesInWords } from "../../calendar/times.ts";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

interface SessionTimesProps {
  readonly entry: Service | Hub | Programme;
  readonly library: Library;
}

/** Days and times that are confirmed; otherwise says plainly that they are not. */
export function SessionTimes({ entry, library }: SessionTimesProps) {
  const times = timesInWords(entry, library);
  if (times.length === 0)
    return <p>We have no confirmed days and times. Ask them before you go.</p>;
  return (
    <ul class="session-times">
      {times.map(({ text, description }) => (
        <li>
          <strong>{text}</strong>
          {description !== undefined && `: ${description}`}
        </li>
      ))}
    </ul>
  );
}
