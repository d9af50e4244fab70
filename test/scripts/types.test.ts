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

/** Each file beside the name in it that its compiler must not know. */
const SEEDS = [
  ["document", "src/site/a.ts", 'export const title = document.querySelector("h1");\n'],
  ["document", "src/site/b.ts", 'import "../pages/a.ts";\nimport "../export/a.ts";\n'],
  ["document", "src/pages/a.ts", 'export const title = document.querySelector("h1");\n'],
  ["document", "src/export/a.ts", 'export const title = document.querySelector("h1");\n'],
  ["process", "src/client/b.ts", "export const { env } = process;\n"],
  ["process", "src/components/a/a.element.ts", 'import "./x.ts";\nimport "../../map/y.ts";\n'],
  ["process", "src/components/a/x.ts", "export const { env } = process;\n"],
  ["process", "src/map/y.ts", "export const { env } = process;\n"],
] as const;

it(
  "refuses each in its place, in files that only an import reaches too",
  {
    timeout: 120_000,
  },
  async () => {
    const files = Object.fromEntries(SEEDS.map(([, path, text]) => [path, text]));
    const { right, output } = await checkTypes(project(files));
    expect(right).toBe(false);
    const faulty = SEEDS.filter(([name, , text]) => text.includes(name));
    for (const [name, path] of faulty) {
      const lines = output.split("\n").filter((line) => line.includes(`${path}(`));
      expect(lines.join("\n"), path).toContain(`'${name}'`);
    }
  },
);
