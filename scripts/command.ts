/** What every command has in common: where the project is, and errors as sentences. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explain } from "./explain.ts";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * Runs `main` when the file is the command itself, not when a test imports it. The result is the
 * exit code.
 */
export async function runAsCommand(
  url: string,
  main: () => number | Promise<number>,
): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== realpathSync(fileURLToPath(url))) return;
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
