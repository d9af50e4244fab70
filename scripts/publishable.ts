/** Reads the content for a build: what is right, the last good version of what is not. */
import { gather, type Loaded } from "../src/model/gate/load.ts";
import type { LateFault, PublishableContent } from "../src/model/gate/held-back.ts";
import { holdBack } from "../src/model/gate/hold-back.ts";
import type { ContentHistory } from "../src/model/gate/content-history.ts";
import { createLibrary, type Library } from "../src/model/library.ts";
import { sentence } from "../src/model/problem.ts";
import { listClashes } from "../src/shortlist/records.ts";
import { picturesThatFail } from "../src/site/pictures.ts";
import { historyOf } from "./earlier-versions.ts";

/** Faults that are found only when an entry is rendered. */
async function lateProblems(root: string, { content, data, pictures }: Loaded, today: string) {
  if (!data) return [];
  return [
    ...(await picturesThatFail(root, content, pictures)),
    ...listClashes(createLibrary(content, data, today)),
  ];
}

/**
 * The content that a site may be built from as of `today` (YYYY-MM-DD), and what was held back.
 * With `problems` in the answer nothing may be built.
 */
export async function readPublishable(
  root: string,
  today: string,
  history: ContentHistory = historyOf(root),
): Promise<PublishableContent> {
  const gathered = gather(root, today);
  const late: LateFault[] = [];
  for (;;) {
    const publishable = holdBack(root, gathered, history, late);
    if (publishable.problems.length > 0) return publishable;
    const more = (await lateProblems(root, publishable, today)).map((problem) => ({
      text: publishable.texts.get(problem.file) ?? "",
      problem,
    }));
    if (more.length === 0) return publishable;
    late.push(...more);
  }
}

/**
 * The library as the site has it on `today` (YYYY-MM-DD), for commands that read entries: an entry
 * with a fault is replaced by its last good version or left out. Throws when a file that every page
 * needs has a fault.
 */
export async function publishableLibrary(
  root: string,
  today: string,
  history?: ContentHistory,
): Promise<Library> {
  const { content, data, problems } = await readPublishable(root, today, history);
  if (problems.length > 0 || !data)
    throw new Error(
      `The content has ${problems.length} problem(s):\n${problems.map(sentence).join("\n")}`,
    );
  return createLibrary(content, data, today);
}
