/** The compiler refuses the browser's globals in the build, and Node's in the browser. */
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/command.ts";
import { checkTypes, TYPE_PROJECTS } from "../../scripts/types.ts";
import { temporary } from "./temporary.ts";

/** A project with our compiler settings and these files. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = temporary({
    "package.json": '{ "type": "module" }\n',
    "src/elements.d.ts": "export {};\n",
    "src/client/a.ts": "export {};\n",
    "scripts/a.ts": "export {};\n",
    ...files,
  });
  for (const name of [...TYPE_PROJECTS, "src/no-dom.d.ts"])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

it.each([
  [
    "document",
    "export const { title } = document;\n",
    "src/site/door.ts",
    ["src/site/a.ts", "src/export/a.ts", "src/pages/news/a.tsx"],
  ],
  [
    "process",
    "export const { env } = process;\n",
    "src/client/door.ts",
    ["src/client/b.ts", "src/search/a.ts", "src/map/a.ts", "src/components/card/words.ts"],
  ],
])("“%s” does not compile where it is missing", { timeout: 120_000 }, async (...seed) => {
  const [name, text, door, paths] = seed;
  const { right, output } = await checkTypes(
    project({
      ...Object.fromEntries(paths.map((path) => [path, text])),
      [door]: paths.map((path) => `import "../../${path}";\n`).join(""),
    }),
  );
  expect(right).toBe(false);
  for (const path of paths) expect(output).toMatch(new RegExp(`${path}\\(1.*'${name}'`, "u"));
});

it("a cached run finds a fault in a file that did not change", { timeout: 240_000 }, async () => {
  const folder = project({
    "src/site/a.ts": 'import { size } from "./b.ts";\nexport const twice = size * 2;\n',
    "src/site/b.ts": "export const size = 1;\n",
  });
  expect(await checkTypes(folder)).toEqual({ right: true, output: "" });
  writeFileSync(join(folder, "src/site/b.ts"), 'export const size = "large";\n');
  const first = await checkTypes(folder);
  expect(first.right).toBe(false);
  expect(first.output).toContain("src/site/a.ts(2");
  expect(await checkTypes(folder)).toEqual(first);
});
