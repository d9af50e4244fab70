/** How every page, list, message and calendar says that an event is not on as planned. */

export interface NotGoingAhead {
  /** Heads a notice, or comes before a name: “Put off”. */
  readonly label: string;
  /** The whole of it, after the label. */
  readonly sentence: string;
}

export const NOT_GOING_AHEAD = {
  cancelled: { label: "Cancelled", sentence: "This is not going ahead." },
  postponed: {
    label: "Put off",
    sentence: "This is not on the day given here. Ask for the new date.",
  },
  closed: {
    label: "Not on",
    sentence: "The place is shut on the day given here. Ask if there is another date.",
  },
} as const satisfies Readonly<Record<string, NotGoingAhead>>;

/** The words for the state of an event; undefined for every state but these. */
export const notGoingAhead = (state: string): NotGoingAhead | undefined =>
  state === "cancelled" || state === "postponed" || state === "closed"
    ? NOT_GOING_AHEAD[state]
    : undefined;
