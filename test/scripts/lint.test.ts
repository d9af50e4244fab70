/** Each linter finds a seeded fault. */
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Linter, linters, lintWith } from "../../scripts/lint.ts";
import { root } from "../../scripts/command.ts";
import { temporary, writeFiles } from "./temporary.ts";

const named = (name: string): Linter => {
  const linter = linters.find((one) => one.name === name);
  if (!linter) throw new Error(`There is no linter “${name}”.`);
  return linter;
};

/** A project with our settings and no fault. */
function project(): string {
  const folder = temporary({
    "src/site/config.ts": "export {};\n",
    "scripts/run.mjs": "",
    "test/a.test.ts": "",
  });
  for (const name of [
    ".dependency-cruiser.cjs",
    ".gitignore",
    ".prettierrc.json",
    ".stylelintrc.json",
    "eslint.config.js",
    "knip.json",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

const CASES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ["Prettier", "src/a.ts", { "src/a.ts": "export const  a=1\n" }],
  [
    "ESLint",
    "max-len, eqeqeq, no-explicit-any, ban-ts-comment, jsx-a11y/alt-text, no-restricted-syntax",
    {
      "src/a.ts": `/** ${"long ".repeat(20)}*/\nexport const a = 1;\n`,
      "src/b.ts": "export const same = (a: number) => a == 1;\n",
      "src/c.ts": "export const loose: any = 1;\n",
      "src/d.ts": "// @ts-ignore\nexport const wrong: string = 1;\n",
      "src/f.ts": `export const words = /${"long|".repeat(40)}s/;\n`,
      "src/e.tsx": 'export const Picture = () => <img src="a.png" />;\n',
    },
  ],
  ["Stylelint", "color-no-invalid-hex", { "src/a.css": "a {\n  color: #12;\n}\n" }],
  [
    "dependency-cruiser",
    "no-circular, browser-without-node, tests-stay-outside, no-test-tools-in-the-site",
    {
      "src/a.ts": 'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
      "src/b.ts": 'import { a } from "./a.ts";\nexport const b = (): number => a();\n',
      "src/finder/a.ts": 'import { join } from "node:path";\nexport const at = join("a", "b");\n',
      "src/of-a-test.ts": 'export { b } from "../test/b.ts";\n',
      "test/b.ts": "export const b = 1;\n",
      "src/loads.ts": 'export { load } from "cheerio";\n',
    },
  ],
  ["knip", "src/nobody.ts", { "src/nobody.ts": "export const unused = 1;\n" }],
  [
    "knip without the tests",
    "onlyTested",
    {
      "src/site/config.ts": 'import { used } from "../a.ts";\nused();\n',
      "src/a.ts": "export const used = (): number => 1;\nexport const onlyTested = 1;\n",
      "test/a.test.ts": 'import { onlyTested } from "../src/a.ts";\nonlyTested.toFixed();\n',
    },
  ],
];

it("every tool, and every rule on imports, has a fault that is put there for it", () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs")) as {
    readonly forbidden: readonly { readonly name: string }[];
  };
  const shown = CASES.flatMap(([tool, told]) => [tool, ...told.split(", ")]);
  const rules = [...linters, ...forbidden].map(({ name }) => name);
  expect(rules.filter((name) => !shown.includes(name))).toEqual([]);
});

/** Only a fault fails the tool. Prettier calls each a “[warn]”, and counts it. */
const isWarning = (line: string): boolean => /\bwarn|⚠/i.test(line.replace("[warn]", ""));

it.each(CASES)("%s finds %s after a cached run", { timeout: 180_000 }, async (...seed) => {
  const [name, told, files] = seed;
  const folder = project();
  await lintWith(named(name), folder);
  writeFiles(folder, files);
  const { right, output } = await lintWith(named(name), folder);
  const lines = output.split("\n");
  const missing = told
    .split(", ")
    .filter((word) => !lines.some((line) => line.includes(word) && !isWarning(line)));
  expect({ right, missing: missing.length > 0 ? output : missing }).toEqual({
    right: false,
    missing: [],
  });
});

it("dependency-cruiser sees a package that became a development package", async () => {
  const tool = named("dependency-cruiser");
  const folder = project();
  writeFiles(folder, { "src/loads.ts": 'export { parse } from "parse5";\n' });
  expect(await lintWith(tool, folder)).toMatchObject({ right: true });
  const { dependencies, devDependencies, ...rest } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const { parse5, ...others } = dependencies;
  writeFiles(folder, {
    "package.json": JSON.stringify({
      ...rest,
      dependencies: others,
      devDependencies: { ...devDependencies, parse5 },
    }),
  });
  const { right, output } = await lintWith(tool, folder);
  expect(right).toBe(false);
  expect(output).toContain("no-test-tools-in-the-site");
}, 180_000);
