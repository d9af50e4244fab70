/** The compiler refuses the browser's globals in the build, and Node's in the browser. */
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/command.ts";
import { checkTypes, TYPE_PROJECTS } from "../../scripts/types.ts";
import { temporary } from "./temporary.ts";

/** A project with our compiler settings and these files. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = temporary({
    "src/elements.d.ts": "export {};\n",
    "src/client/a.ts": "export {};\n",
    "scripts/a.ts": "export {};\n",
    ...files,
  });
  for (const name of TYPE_PROJECTS) cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

it.each([
  ["document", "src/site/a.ts", 'export const title = document.querySelector("h1");\n'],
  ["process", "src/client/b.ts", "export const { env } = process;\n"],
])("“%s” does not compile in %s", { timeout: 120_000 }, async (name, path, text) => {
  const { right, output } = await checkTypes(project({ [path]: text }));
  expect(right).toBe(false);
  expect(output).toContain(`${path}(1`);
  expect(output).toContain(`'${name}'`);
});
