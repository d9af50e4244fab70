/**
 * `npm run train -- intent`: trains the danger models on `_data/intent/` and writes
 * `_data/intent/model.bin` for English and `model-others.bin` for all other languages. With
 * `--report`, cross-validates them and writes nothing. With `--held-out FOLDER`, tests the models
 * already in `_data/intent/` on the phrases of another folder, laid out in the same way.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkUp, crossCheck, tableOf } from "../src/intent-training/check-up.ts";
import { encodeModel } from "../src/intent-training/encode.ts";
import { type FittedPair, fitPair, OPTIONS } from "../src/intent-training/fit.ts";
import { reportText, rightHelp } from "../src/intent-training/report.ts";
import type { SiteData } from "../src/model/data/index.ts";
import { type Phrase, readPhrases } from "../src/model/gate/phrases.ts";
import { readData } from "../src/model/gate/read-data.ts";
import { openModels } from "../src/search/intent/model.ts";
import { MODEL_FILES } from "../src/site/danger-models.ts";
import { root, runAsCommand } from "./command.ts";
import { dangerLists } from "../src/search/danger-lists.ts";
import { dangerKinds } from "../src/search-index/urgent-help.ts";

function dataOf(folder: string): SiteData {
  const { data, problems } = readData(folder);
  if (data) return data;
  throw new Error(
    problems.map(({ file, field, message }) => `${file} ${field} ${message}`).join("\n"),
  );
}

/** Kinds of danger that have training phrases. The others are found by words of the data alone. */
const learned = ({ urgent }: SiteData, phrases: readonly Phrase[]): readonly string[] =>
  urgent.categories
    .map(({ id }) => id)
    .filter((id) => phrases.some(({ category }) => category === id));

/** The bytes of the models of a project: the same for the same phrases and categories. */
export function trainedModels(folder: string): Readonly<Record<keyof FittedPair, Uint8Array>> {
  const phrases = readPhrases(folder);
  const { english, others } = fitPair(phrases, learned(dataOf(folder), phrases));
  return { english: encodeModel(english), others: encodeModel(others) };
}

/** The bytes of the models in a project. */
const modelFiles = (folder: string): [english: Uint8Array, others: Uint8Array] => [
  readFileSync(join(folder, MODEL_FILES.english)),
  readFileSync(join(folder, MODEL_FILES.others)),
];

/** Folds of the cross-validation: each model learns from all but one of them. */
const FOLDS = 5;

/** The shares of the phrases at the points of the learning curve. */
const SHARES = [0.25, 0.5, 1];

function report(folder: string, folds: number, heldOut: string | undefined): string {
  const data = dataOf(folder);
  const { safety, urgent } = data;
  const words = { danger: dangerLists(safety), help: dangerKinds(urgent) };
  const isRight = rightHelp(urgent);
  if (heldOut !== undefined) {
    const model = openModels(...modelFiles(folder));
    const phrases = readPhrases(folder, heldOut);
    return reportText(tableOf(checkUp(model, phrases, words), isRight), []);
  }
  const phrases = readPhrases(folder);
  const categories = learned(data, phrases);
  const results = SHARES.map((share) =>
    crossCheck(phrases, categories, words, {
      folds: FOLDS,
      evaluated: share === 1 ? folds : Math.min(folds, 2),
      share,
      fit: OPTIONS,
    }),
  );
  const curve = SHARES.map((share, at) => ({
    phrases: Math.round(phrases.length * (1 - 1 / FOLDS) * share),
    rows: tableOf(results[at] ?? [], isRight),
  }));
  return reportText(tableOf(results[SHARES.length - 1] ?? [], isRight), curve);
}

function main(): number {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      report: { type: "boolean", default: false },
      folds: { type: "string", default: String(FOLDS) },
      "held-out": { type: "string" },
    },
  });
  if (positionals.join(" ") !== "intent")
    throw new Error("Say what to train: npm run train -- intent.");
  const heldOut = values["held-out"];
  if (heldOut !== undefined && !existsSync(heldOut))
    throw new Error(`There is no folder “${heldOut}”.`);
  if (values.report || heldOut !== undefined) {
    const folds = Math.min(FOLDS, Math.max(1, Number(values.folds) || FOLDS));
    console.log(report(root, folds, heldOut));
    return 0;
  }
  const trained = trainedModels(root);
  for (const [name, file] of Object.entries(MODEL_FILES)) {
    const bytes = trained[name as keyof FittedPair];
    writeFileSync(join(root, file), bytes);
    console.log(`${file}: ${bytes.length} bytes.`);
  }
  return 0;
}

await runAsCommand(import.meta.url, main);
