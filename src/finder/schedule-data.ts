/** Days and times as one short text in the page, and back. */
import type { Schedule } from "../calendar/occurrences.ts";

/** A schedule without its words. */
export type Times = Omit<Schedule, "description">;

const BETWEEN = ";";
const PART = ",";
const LIST = " ";

/** “WEEKLY,,TU TH,,2026-09-01,,10:00,11:30,1,2026-12-22”: what is not stated is empty. */
function oneToText({
  freq,
  interval,
  byday,
  week,
  validFrom,
  validTo,
  opensAt,
  closesAt,
  termTimeOnly,
  except,
}: Times): string {
  return [
    freq,
    interval ?? "",
    byday.join(LIST),
    week ?? "",
    validFrom,
    validTo ?? "",
    opensAt ?? "",
    closesAt ?? "",
    termTimeOnly ? "1" : "",
    except.join(LIST),
  ].join(PART);
}

export function timesToText(schedules: readonly Times[]): string {
  return schedules.map(oneToText).join(BETWEEN);
}

const stated = (text: string): string | undefined => (text === "" ? undefined : text);
const listed = (text: string): string[] => text.split(LIST).filter(Boolean);

/** The text is our own, written by the build, so its parts are taken at their word. */
function oneFromText(text: string): Times {
  const [
    freq = "",
    interval = "",
    byday = "",
    week = "",
    validFrom = "",
    validTo = "",
    opensAt = "",
    closesAt = "",
    term = "",
    except = "",
  ] = text.split(PART);
  return {
    freq: freq as Times["freq"],
    interval: interval === "" ? undefined : Number(interval),
    byday: listed(byday) as Times["byday"][number][],
    week: stated(week) as Times["week"],
    validFrom,
    validTo: stated(validTo),
    opensAt: stated(opensAt),
    closesAt: stated(closesAt),
    termTimeOnly: term === "1",
    except: listed(except),
  };
}

export function timesFromText(text: string): readonly Times[] {
  return text === "" ? [] : text.split(BETWEEN).map(oneFromText);
}
