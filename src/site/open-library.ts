import { type Loaded, loadContent } from "../model/gate/load.ts";
import { createLibrary, type Library } from "../model/library.ts";
import { sentence } from "../model/problem.ts";

/**
 * Reads the content through the gate, unless it has just passed there; a site is built only from
 * content without a problem.
 */
export function openLibrary(
  root: string,
  today: string,
  checked: Loaded = loadContent(root),
): Library {
  const { content, data, problems } = checked;
  if (problems.length > 0 || !data)
    throw new Error(
      `The content has ${problems.length} problem(s):\n${problems.map(sentence).join("\n")}`,
    );
  return createLibrary(content, data, today);
}
