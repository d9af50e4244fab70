/**
 * Taking an entry off the site: its URL stays, as people keep it, and its page has a sentence on
 * what happened. Everything else is removed.
 */

type Data = Readonly<Record<string, unknown>>;

export type Reason = "wrong" | "asked" | "ended";

export interface Ending {
  readonly reason: Reason;
  /** The words of its press. */
  readonly label: string;
}

const WRONG: Ending = { reason: "wrong", label: "It is wrong or out of date" };
const ASKED: Ending = { reason: "asked", label: "Somebody asked for it to go" };
const CLOSED: Ending = { reason: "ended", label: "It has closed for good" };
const CALLED_OFF: Ending = { reason: "ended", label: "It is called off" };

/** The reasons for which an entry of a section can be taken down in one press. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  news: [WRONG, ASKED],
  events: [CALLED_OFF, WRONG, ASKED],
  services: [CLOSED, WRONG],
  hubs: [CLOSED],
  programmes: [CLOSED, WRONG],
};

/** None for a section whose entries the site needs, or that has a way of its own. */
export const endingsFor = (collection: string): readonly Ending[] => ENDINGS[collection] ?? [];

const WHY: Readonly<Record<Reason, string>> = {
  wrong: "It was wrong or out of date, so we took it down.",
  asked: "We took it down because somebody asked us to.",
  ended: "It has closed.",
};

/** Fields that stay where everything else goes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  news: ["date", "dateKnown", "group", "history", "sensitive"],
  events: ["date", "lastDate", "organisation", "sensitive", "checked", "id"],
};

/** Fields that would send people to where nothing is. */
const SENDS_PEOPLE: ReadonlySet<string> = new Set([
  "phones",
  "schedules",
  "calendar",
  "costOptions",
  "email",
  "contacts",
  "access",
  "applicationProcess",
  "waitTime",
]);

const pick = (data: Data, keep: (name: string) => boolean): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => keep(name)));

/** An entry without its words: its title, its sentence and the reason alone. */
function emptied(collection: string, data: Data, reason: Reason): Data {
  const kept = pick(data, (name) => KEPT[collection]?.includes(name) ?? false);
  if (collection === "news")
    return {
      ...kept,
      title: "Item taken down",
      summary: "This item was taken down.",
      body: WHY[reason],
    };
  return {
    ...kept,
    name: "Event taken down",
    summary: "This event was taken down.",
    status: "cancelled",
    body: WHY[reason],
  };
}

/** The entry once it is taken down; `today` is YYYY-MM-DD. */
export function takenDown(collection: string, data: Data, reason: Reason, today: string): Data {
  if (collection === "events" && reason === "ended") return { ...data, status: "cancelled" };
  if (collection in KEPT) return emptied(collection, data, reason);
  const closure = data["closure"] as Data | undefined;
  const rest = reason === "ended" ? data : pick(data, (name) => !SENDS_PEOPLE.has(name));
  return {
    ...rest,
    status: "defunct",
    closure: { on: today, reason: WHY[reason], ...closure },
  };
}
