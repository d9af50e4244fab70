/** Reads the content for a build: what is right, the last good version of what is not. */
import { gather, type Loaded } from "../src/model/gate/load.ts";
import type { Settled } from "../src/model/gate/held-back.ts";
import { holdBack, type LateFault } from "../src/model/gate/hold-back.ts";
import type { Past } from "../src/model/gate/past.ts";
import { createLibrary } from "../src/model/library.ts";
import { listClashes } from "../src/shortlist/records.ts";
import { picturesThatFail } from "../src/site/pictures.ts";
import { pastOf } from "./past.ts";

/** Faults that show only when an entry is made into pages. */
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
export async function settle(
  root: string,
  today: string,
  past: Past = pastOf(root),
): Promise<Settled> {
  const gathered = gather(root, today);
  const late: LateFault[] = [];
  for (;;) {
    const settled = holdBack(root, gathered, past, late);
    if (settled.problems.length > 0) return settled;
    const more = (await lateProblems(root, settled, today)).map((problem) => ({
      text: settled.texts.get(problem.file) ?? "",
      problem,
    }));
    if (more.length === 0) return settled;
    late.push(...more);
  }
}
