/** The same content files through other generators with one small layout, for comparison. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with plain Eleventy: Liquid layout, the same Markdown files, nothing else. */
export function plainEleventy(root: string, generated: string): string {
  const folder = mkdtempSync(join(tmpdir(), "plain-eleventy-"));
  cpSync(join(generated, "content"), join(folder, "content"), { recursive: true });
  mkdirSync(join(folder, "_includes"));
  writeFileSync(
    join(folder, "_includes/page.html"),
    '<!doctype html><html lang="en-GB"><head><title>{{ name }}{{ title }}</title></head><body><main><h1>{{ name }}{{ title }}</h1>{{ content }}</main></body></html>',
  );
  writeFileSync(join(folder, "content/content.json"), '{"layout":"page.html"}');
  writeFileSync(
    join(folder, "eleventy.config.mjs"),
    'export default () => ({ dir: { input: "content", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false });',
  );
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** A folder with Hugo: one small layout, the same Markdown files. */
export function hugo(generated: string): string {
  const folder = mkdtempSync(join(tmpdir(), "plain-hugo-"));
  cpSync(join(generated, "content"), join(folder, "content"), { recursive: true });
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  const layout =
    '<!doctype html><html lang="en-GB"><head><title>{{ .Params.name }}{{ .Title }}</title></head><body><main><h1>{{ .Params.name }}{{ .Title }}</h1>{{ .Content }}</main></body></html>';
  for (const name of ["single", "list"])
    writeFileSync(join(folder, `layouts/_default/${name}.html`), layout);
  writeFileSync(
    join(folder, "config.toml"),
    'baseURL = "https://example.org/"\nlanguageCode = "en-gb"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  return folder;
}

export const hasHugo = (): boolean => spawnSync("hugo", ["version"]).status === 0;
