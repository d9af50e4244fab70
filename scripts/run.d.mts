/** Commands that also need the packages under `devDependencies`. */
export const DEV_COMMANDS: readonly string[];
/** A sentence when this Node is too old. */
export function nodeSentence(version: string): string | undefined;
/** A sentence when the tools cannot work in the project's folder. */
export function folderSentence(folder: string, name?: string): string | undefined;
/** A sentence when there is no such command. */
export function commandSentence(name: string | undefined): string | undefined;
/** What a command does and how it is called, for `--help`. */
export function helpText(name: string): string;
