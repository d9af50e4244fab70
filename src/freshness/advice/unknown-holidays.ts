/** Advice on bank holidays that are missing for regular sessions of the coming year. */
import { addDays, HORIZON_DAYS } from "../../calendar/dates.ts";
import { holidaysKnownUntil } from "../../calendar/days-off.ts";
import { writtenTimes } from "../../calendar/times.ts";
import { dataFiles } from "../../model/data/index.ts";
import type { Library } from "../../model/library.ts";
import type { Problem } from "../../model/problem.ts";

/** Calendar feeds cover `HORIZON_DAYS`, so the advice comes that many days before. */
export function unknownHolidays({
  data: { calendar },
  today,
  content,
}: Library): readonly Problem[] {
  const known = holidaysKnownUntil(calendar);
  const regular = [...content.services, ...content.hubs, ...content.programmes];
  const areRegular = regular.some((entry) =>
    writtenTimes(entry).some(({ freq }) => freq !== "once"),
  );
  if (!areRegular || known >= addDays(today, HORIZON_DAYS)) return [];
  const since =
    known === "" ? "No bank holidays are" : `No bank holiday after ${known.slice(0, 4)} is`;
  return [
    {
      file: "_data/calendar.json",
      field: dataFiles.calendar.fields.bankHolidays.label,
      message: `${since} written down. Calendars reach further, so they show groups on days when they may not meet. Add the next year’s.`,
    },
  ];
}
