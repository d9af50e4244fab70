/**
 * Styles that a script brings with it: `import rules from "./panel.css?rules"` is an array of
 * minified rules, each as `CSSStyleSheet.insertRule` takes it.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { transform, type Plugin } from "esbuild";
import postcss from "postcss";

const SUFFIX = "?rules";

/** Rewrites a sheet for these browsers and splits it at its outermost rules. */
export async function rulesOf(css: string, target: readonly string[]): Promise<readonly string[]> {
  const { code } = await transform(css, { loader: "css", minify: true, target: [...target] });
  return postcss.parse(code).nodes.map(String);
}

export const scriptStyles = (target: readonly string[]): Plugin => ({
  name: "script-styles",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css\?rules$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -SUFFIX.length)),
      suffix: SUFFIX,
    }));
    onLoad({ filter: /\.css$/ }, async ({ path, suffix }) =>
      suffix === SUFFIX
        ? {
            contents: JSON.stringify(await rulesOf(await readFile(path, "utf8"), target)),
            loader: "json",
          }
        : undefined,
    );
  },
});
