/** The kind that the page of a tip states. The search lists no tip below urgent help. */
export const TIP_KIND = "Tip";
