/** The class of harmless phrases, beside the kinds of danger. */
export const HARMLESS = "harmless";
