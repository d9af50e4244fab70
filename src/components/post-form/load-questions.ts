/** What asks about the answers weighs as much as the form: it loads once somebody writes. */

export type QuestionsAbout = typeof import("../../newsletter/posted-questions.ts").questionsAbout;

let loading: Promise<QuestionsAbout> | undefined;

/** Nothing where it cannot be loaded; the next call then tries again. */
export async function loadQuestions(): Promise<QuestionsAbout | undefined> {
  loading ??= import("../../newsletter/posted-questions.ts").then(
    ({ questionsAbout }) => questionsAbout,
  );
  try {
    return await loading;
  } catch {
    loading = undefined;
    return undefined;
  }
}
