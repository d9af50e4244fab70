/**
 * The text of a calendar file (RFC 5545) as the texts of its entries, so that one that cannot be
 * read does not take the others with it. A file may contain several calendars.
 */

/** A VEVENT as it is written. */
export interface EntryText {
  /** Unfolded lines, with BEGIN and END. */
  readonly lines: readonly string[];
  /** X-WR-TIMEZONE of its calendar. */
  readonly zone: string | undefined;
  /** METHOD:CANCEL of its calendar calls off all its entries (RFC 5546). */
  readonly calledOff: boolean;
}

export interface CalendarText {
  readonly entries: readonly EntryText[];
  /** VTIMEZONE components, each a list of unfolded lines. */
  readonly zones: readonly (readonly string[])[];
}

/** The value of the first line with a property's name. */
export function valueIn(lines: readonly string[], name: string): string | undefined {
  const start = new RegExp(`^${name}(?:;[^:]*)?:`, "i");
  const line = lines.find((one) => start.test(one));
  return line?.replace(start, "").trim();
}

interface Block {
  readonly name: string;
  readonly lines: string[];
}

interface Part {
  readonly own: string[];
  readonly events: string[][];
  readonly zones: string[][];
}

/** The blocks of one calendar. An entry without an end ends where the next one begins. */
function partOf(lines: readonly string[]): Part {
  const part: Part = { own: [], events: [], zones: [] };
  let block: Block | undefined;
  const close = (): void => {
    if (block?.name === "VEVENT") part.events.push(block.lines);
    if (block?.name === "VTIMEZONE") part.zones.push(block.lines);
    block = undefined;
  };
  for (const line of lines) {
    const begin = /^BEGIN:(.*)$/i.exec(line)?.[1]?.trim().toUpperCase();
    if (block === undefined && begin === undefined) part.own.push(line);
    else if (block === undefined || begin === "VEVENT") {
      close();
      block = { name: begin ?? "", lines: [line] };
    } else {
      block.lines.push(line);
      if (/^END:(.*)$/i.exec(line)?.[1]?.trim().toUpperCase() === block.name) close();
    }
  }
  close();
  return part;
}

/** Throws a reason that completes “The calendar … ” when the text is not a whole calendar. */
export function splitCalendar(text: string): CalendarText {
  const unmarked = text.replace(/^\ufeff/, "").trim();
  if (!/^BEGIN:VCALENDAR/i.test(unmarked)) throw new Error("is not a calendar");
  const lines = unmarked
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "");
  const parts: Part[] = [];
  let inside: string[] | undefined;
  for (const line of lines) {
    if (/^BEGIN:VCALENDAR\s*$/i.test(line)) {
      if (inside !== undefined) throw new Error("is cut short");
      inside = [];
    } else if (/^END:VCALENDAR\s*$/i.test(line)) {
      if (inside !== undefined) parts.push(partOf(inside));
      inside = undefined;
    } else inside?.push(line);
  }
  if (inside !== undefined) throw new Error("is cut short");
  return {
    zones: parts.flatMap(({ zones }) => zones),
    entries: parts.flatMap(({ own, events }) =>
      events.map((event) => ({
        lines: event,
        zone: valueIn(own, "X-WR-TIMEZONE"),
        calledOff: valueIn(own, "METHOD")?.toUpperCase() === "CANCEL",
      })),
    ),
  };
}
