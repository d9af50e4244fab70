/** Extracts the messages for editors from the source of the gate. */

/**
 * Four words or more that end in a full stop as sentences do; code has a letter after its stops.
 */
const SENTENCE = /[A-Za-z][A-Za-z ,;:'’()/-]*(?: [A-Za-z,;:'’()/-]+){2,}\.(?=["`\s])/g;

/** The sentences of a source, without its comments, that are nowhere in what was said. */
export function missingSentences(source: string, said: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(SENTENCE)]
    .map(([sentence]) => sentence)
    .filter((sentence) => !said.includes(sentence));
}
