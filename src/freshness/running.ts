/** Statuses of an entry that runs, or of an event that is to take place. */
const RUNNING: readonly unknown[] = ["active", "scheduled"];

/** True for an entry that runs; one of a kind without a status always does. */
export const isRunning = (entry: object): boolean =>
  !("status" in entry) || RUNNING.includes(entry.status);
