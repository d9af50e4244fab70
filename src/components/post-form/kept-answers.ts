/**
 * What was written, kept in this tab until it is sent or thrown away, so that a reload or a phone
 * that runs short of memory loses nothing. The way out empties the tab's storage (exit-page).
 */
const KEY = "post-an-item";

export type Answers = Readonly<Record<string, string>>;

/** Undefined where nothing is kept or the browser forbids storage. */
export function keptAnswers(): Answers | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    return Object.fromEntries(
      Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    );
  } catch {
    return undefined;
  }
}

/** Stores the answers, or removes them when all are empty. */
export function keepAnswers(answers: Answers): void {
  try {
    if (Object.values(answers).some((answer) => answer.trim() !== ""))
      sessionStorage.setItem(KEY, JSON.stringify(answers));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage the answers stay in the page alone.
  }
}

export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
