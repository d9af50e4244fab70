/** Turns an error into one sentence for the user of a command. */

const reasons: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) =>
    `There is no permission to write ${path}. Give yourself the right to write there, or move the project to a folder of your own.`,
  EPERM: (path) =>
    `The system does not allow writing ${path}. Close programs that have it open, or give yourself the right to write there.`,
  EROFS: (path) =>
    `${path} is on a disk that can only be read. Move the project to a disk that can be written to.`,
  ENOSPC: (path) => `The disk is full, so ${path} could not be written. Make room and try again.`,
  EMFILE: (path) =>
    `Too many files are open at once (${path}). Close other programs and try again.`,
  EBUSY: (path) => `${path} is in use by another program. Close it and try again.`,
  EADDRINUSE: () => "The port is taken by another program.",
};

interface SystemError {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly message?: unknown;
  readonly originalError?: unknown;
  readonly cause?: unknown;
}

/** The root cause of an error. */
function innermost(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  const { originalError, cause } = error as SystemError;
  const inner = originalError ?? cause;
  return inner instanceof Error ? innermost(inner) : error;
}

/** A sentence for system errors such as EACCES and ENOSPC, otherwise undefined. */
export function environmentSentence(error: unknown): string | undefined {
  const inner = innermost(error);
  if (typeof inner !== "object" || inner === null) return undefined;
  const { code, path } = inner as SystemError;
  return typeof code === "string"
    ? reasons[code]?.(typeof path === "string" ? path : "a file of the project")
    : undefined;
}

/** The first place in our own files that a stack names, as `src/pages/home.tsx:12`. */
export function placeIn(stack: string): string | undefined {
  const lines = stack
    .split("\n")
    .filter((line) => /^\s*at /.test(line) && !line.includes("node_modules"));
  return lines
    .map((line) => /((?:src|scripts|test|admin)\/[\w./-]+\.[cm]?[jt]sx?)[^:]*:(\d+)/.exec(line))
    .flatMap((found) => (found ? [`${found[1]}:${found[2]}`] : []))[0];
}

/** An argument that a command does not have, as a sentence (`util.parseArgs`). */
function argumentSentence(error: Error): string | undefined {
  const { code } = error as SystemError;
  if (typeof code !== "string" || !code.startsWith("ERR_PARSE_ARGS_")) return undefined;
  const [, option] = /'(-[^' ]*)/.exec(error.message) ?? [];
  const named = option === undefined ? "What follows the command" : `“${option}”`;
  return code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
    ? `${named} is not used like that. Write “-- --help” behind the command to see how.`
    : `${named} is not known here. Write “-- --help” behind the command to see what it takes.`;
}

/**
 * The sentence for any error; a fault in our own code, such as a TypeError, comes with its place.
 * The stack is shown only when `DEBUG` is set.
 */
export function explain(error: unknown): string {
  if (process.env["DEBUG"] !== undefined && error instanceof Error)
    return error.stack ?? error.message;
  const inner = innermost(error);
  if (!(inner instanceof Error)) return String(inner);
  const place = inner.name === "Error" ? undefined : placeIn(inner.stack ?? "");
  return (
    environmentSentence(inner) ??
    argumentSentence(inner) ??
    (place === undefined ? inner.message : `${inner.message} (${place})`)
  );
}
