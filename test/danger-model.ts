/** The danger models that the site publishes. */
import { readFileSync } from "node:fs";
import { type IntentModel, openModels } from "../src/search/intent/model.ts";
import { MODEL_FILES } from "../src/site/danger-models.ts";

export const publishedModel = (): IntentModel =>
  openModels(readFileSync(MODEL_FILES.english), readFileSync(MODEL_FILES.others));
