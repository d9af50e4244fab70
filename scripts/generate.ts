/** Runs Eleventy once. A process can do so only once, as modules that changed would not be read again. */

/** Writes the site of `root` into `out` as of `today`. */
export async function generate(root: string, out: string, today: string): Promise<void> {
  process.chdir(root);
  process.env["BUILD_DATE"] = today;
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(undefined, out, { configPath: ".eleventy.js", quietMode: true });
  eleventy.disableLogger();
  await eleventy.write();
}
