/**
 * The list of components is complete: one row for each folder, and none for a folder that is gone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = "src/components";

/** Folders that the first column of the table names. */
const listed = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `([a-z-]+)\/`/gm)].map(([, name = ""]) => name);

test("src/components/README.md lists every folder once, in the order of the alphabet", () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  expect(folders.length).toBeGreaterThan(50);
  expect(listed(readFileSync(`${FOLDER}/README.md`, "utf8"))).toEqual(folders);
});

test("a row is read by its folder, and text in other rows is not", () => {
  expect(listed("| component | `x/` |\n| `a-b/` `Name` | Text with `c/`. |")).toEqual(["a-b"]);
});
