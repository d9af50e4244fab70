/** A sentence when this Node is too old. */
export function nodeSentence(version: string): string | undefined;
/** A sentence when there is no such command. */
export function commandSentence(name: string | undefined): string | undefined;
