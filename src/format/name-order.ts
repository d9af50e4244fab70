/** Compares names as a reader of English expects, the same on every machine. */
export const byName = new Intl.Collator("en-GB", { numeric: true }).compare;
