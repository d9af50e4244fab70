/** Sentences above results that miss a part of the query: its place, or its day. */

/** Nothing of the kind that is asked for is in the place that is named. */
export const missesSentence = (named: string, whole: string): string =>
  `We list nothing like that in ${named} itself. This is elsewhere in ${whole}, or for all of it:`;

/** No session of the kind that is asked for is known on the day: “on Sunday”, “tonight”. */
export const missesDaySentence = (day: string): string =>
  `We do not know of anything like that ${day}. These are at other times, or have not told us their times:`;
