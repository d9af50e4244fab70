/** References that several collections have to what their pages show. */
import { references } from "./fields/index.ts";

export const levelsOfNeed = references({
  label: "Levels of need",
  hint: "The kinds of situation this answers.",
  collection: "levels",
});

export const shownServices = references({
  label: "Services shown on it",
  collection: "services",
});

export const shownHelplines = references({
  label: "Helplines shown on it",
  collection: "helplines",
});

export const explainedTerms = references({
  label: "Words explained in the glossary",
  collection: "glossary",
  display: "term",
});
