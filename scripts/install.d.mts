/** True when what is installed is what the lock asks for; without `dev`, for a build alone. */
export function isFresh(root: string, dev?: boolean): boolean;
/** The sentence for what npm said when it failed. */
export function installSentence(output: string): string;
/** What `npm` is asked to do. */
export function installWords(dev: boolean): readonly string[];
/** Installs when something is missing or stale. Returns a sentence when that failed. */
export function ensurePackages(root: string, dev?: boolean): string | undefined;
