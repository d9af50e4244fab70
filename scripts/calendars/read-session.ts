/** One occurrence in another calendar, as its copy keeps it: nothing private. */
export interface ReadSession {
  readonly uid: string;
  readonly name: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM, London wall time; absent for a whole day. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly place?: string;
  /** “removed”: a date that the calendar no longer has, as it was moved or deleted. */
  readonly state: "on" | "cancelled" | "postponed" | "removed";
}

/** Most sessions of one calendar that a copy keeps. */
export const MAX_SESSIONS = 500;
