/** Days and times as one short text in the page, and back. */
import type { RecurrenceRule } from "../calendar/occurrences.ts";

/** A schedule without its words. Bank holidays and closures are among its exceptions. */
export type Times = RecurrenceRule & {
  /** It had not begun on the day the page was made, so it is not offered as something to go to. */
  readonly later?: true;
};

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
  later,
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
    ...(later ? ["1"] : []),
  ].join(PART);
}

/** Schedules as one text, “;” between them, each as `oneToText` writes it. Empty without any. */
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
    later = "",
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
    ...(later === "1" ? { later: true as const } : {}),
  };
}

/** Schedules from a text of `timesToText`. */
export function timesFromText(text: string): readonly Times[] {
  return text === "" ? [] : text.split(BETWEEN).map(oneFromText);
}
