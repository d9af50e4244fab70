import type { Service } from "../../model/collections/index.ts";
import { plainDate } from "../../format/dates.ts";
import { isOver, scheduleText } from "../../format/schedules.ts";

interface SessionTimesProps {
  readonly schedules: Service["schedules"];
  /** Sessions that ended before this day are not told. */
  readonly today: string;
}

/** Days and times that are confirmed; otherwise says plainly that they are not. */
export function SessionTimes({ schedules, today }: SessionTimesProps) {
  const running = schedules.filter((schedule) => !isOver(schedule, today));
  if (running.length === 0)
    return <p>We have no confirmed days and times. Ask them before you go.</p>;
  return (
    <ul class="session-times">
      {running.map((schedule) => (
        <li>
          <strong>{scheduleText(schedule)}</strong>
          {schedule.description !== undefined && `: ${schedule.description}`}
          {schedule.validTo !== undefined &&
            schedule.freq !== "once" &&
            ` (until ${plainDate(schedule.validTo)})`}
          {schedule.except.length > 0 && `. Not on ${schedule.except.map(plainDate).join(", ")}.`}
        </li>
      ))}
    </ul>
  );
}
