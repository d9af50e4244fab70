import { tsImport } from "tsx/esm/api";

/**
 * Eleventy reads this file; the real configuration is TypeScript, loaded afresh on every change.
 */
export default async function (eleventyConfig) {
  const { configure } = await tsImport("./src/site/config.ts", import.meta.url);
  return configure(eleventyConfig);
}
