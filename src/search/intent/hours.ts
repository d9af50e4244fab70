/** Which helplines are open at a moment, by their known hours. */

/** Opening hours of a helpline on some days, in London time. */
export interface Hours {
  readonly entry: number;
  /** Digits of its days, 0 for Sunday: “12345”. */
  readonly days: string;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
}

export interface LineHours {
  /** Lines that are answered day and night. */
  readonly always: readonly number[];
  /** Known hours of others. A helpline with other hours on other days has several rows. */
  readonly hours?: readonly Hours[];
  /** Lines whose hours are known, but are no plain days and hours: their pages tell them. */
  readonly said?: readonly number[];
}

/** A moment in London. */
export interface Moment {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 for Sunday; undefined when it is not known. */
  readonly weekday?: number | undefined;
}

const MINUTES = 60;
/** Hours of the day, from and until, when few lines are answered. */
const NIGHT = { from: 20, until: 8 } as const;

/** True at night, by the hour in London (0 to 23). */
const isNight = (hour: number): boolean => hour >= NIGHT.from || hour < NIGHT.until;

/** True when a row covers a part of the hour. */
const isWithin = ({ days, from, to }: Hours, { hour, weekday }: Moment): boolean =>
  (weekday === undefined || days.includes(String(weekday))) &&
  from < (hour + 1) * MINUTES &&
  to > hour * MINUTES;

/** True when the hours of a helpline are known and do not cover the moment. */
export function isClosed({ always, hours = [] }: LineHours, line: number, now: Moment): boolean {
  const own = hours.filter(({ entry }) => entry === line);
  return !always.includes(line) && own.length > 0 && !own.some((row) => isWithin(row, now));
}

/** True at night where nothing is known of when a helpline is answered. */
export const isUnsure = ({ always, hours = [] }: LineHours, line: number, now: Moment): boolean =>
  isNight(now.hour) && !always.includes(line) && !hours.some(({ entry }) => entry === line);

/** 0 for an open helpline, 1 at night for one of unknown hours, 2 for a closed one. */
function rankOf(rows: LineHours, line: number, now: Moment): number {
  if (isClosed(rows, line, now)) return 2;
  return isUnsure(rows, line, now) ? 1 : 0;
}

/** Open helplines, then those of unknown hours at night, then closed ones, each in their order. */
export const byHour = (rows: LineHours, lines: readonly number[], now: Moment): readonly number[] =>
  [0, 1, 2].flatMap((rank) => lines.filter((line) => rankOf(rows, line, now) === rank));
