/** The sentence on what happens to typed words. */
export const TOLD_NOBODY = "What you type is not sent to anybody.";
