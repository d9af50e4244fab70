/** Where the words typed go. */
export const TOLD_NOBODY = "What you type is not sent to anybody.";
