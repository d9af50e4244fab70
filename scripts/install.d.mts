/** True when what is installed is what the lock asks for. */
export function isFresh(root: string): boolean;
/** The sentence for what npm said when it failed. */
export function installSentence(output: string): string;
/** Installs when something is missing or stale. Returns a sentence when that failed. */
export function ensurePackages(root: string): string | undefined;
