/**
 * Classifies a text as the search box does once the danger model is loaded: by the model, the list
 * of danger words, names and phrases of kinds of danger, words about writing, and its script.
 */
import type { DangerWords } from "../danger-words.ts";
import type { Classified } from "./decision.ts";
import type { IntentModel } from "./model.ts";
import { withoutNotMeant } from "./not-meant.ts";
import { classifyTyped } from "./typing.ts";
import { type DangerKinds, withKinds, withList } from "./with-kinds.ts";

/** The classification of a finished text by the whole pipeline of the search box. */
export function classifyAll(
  model: IntentModel,
  text: string,
  { danger, help }: { readonly danger: DangerWords; readonly help: DangerKinds },
): Classified {
  const meant = withoutNotMeant(text, help.notMeant);
  const listed = withList(() => classifyTyped(model, meant, true), meant, danger);
  return withKinds(listed, meant, help, true);
}
