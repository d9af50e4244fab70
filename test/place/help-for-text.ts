/** What the search box of this place shows for a text of danger, by the published models. */
import { expect } from "vitest";
import type { Classified } from "../../src/search/intent/classify.ts";
import { classifyAll } from "../../src/search/intent/classify-all.ts";
import { helpFor } from "../../src/search/intent/help.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { publishedModel } from "../danger-model.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

export const library = realLibrary();
export const { help, danger } = openLibrary(library).index.head;
export const model = publishedModel();
/** “collection/file” of each entry of the index, by its number. */
export const keys = searchDocuments(library).map(({ key }) => key);

export const classified = (text: string): Classified => classifyAll(model, text, { danger, help });

const MONDAY = 1;

/** Helplines of the panel at noon on a Monday; fails when the text does not bring the panel. */
export function panelLines(text: string): readonly (string | undefined)[] {
  expect(classified(text).answer).toBe("panel");
  return linesFor(text);
}

/** Helplines for a text, in their order, at an hour (0 to 23) on a Monday. */
export const linesFor = (text: string, hour = 12): readonly (string | undefined)[] =>
  helpFor(help, classified(text), hour, MONDAY).lines.map((line) =>
    keys[line]?.replace("helplines/", ""),
  );
