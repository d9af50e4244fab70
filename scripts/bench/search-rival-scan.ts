/** A linear scan: all entries as JSON, and a substring search in the folded text of each. */
import { plainLetters } from "../../src/format/letters.ts";
import { type Doc, type Find, SHOWN, startRival } from "./search-rival.ts";

async function load(): Promise<Find> {
  const docs = (await (await fetch("/scan/index.json")).json()) as readonly Doc[];
  const texts = docs.map((doc) =>
    plainLetters(
      [doc.name, doc.also, doc.line, doc.place, doc.more, doc.topics, doc.areas].join(" "),
    ),
  );
  const names = docs.map(({ name }) => plainLetters(name));
  return (typed) => {
    const words = plainLetters(typed).split(/\s+/);
    const found = docs.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
    const inName = (doc: Doc): number =>
      Number(!words.every((word) => names[doc.id]?.includes(word)));
    return found.sort((a, b) => inName(a) - inName(b)).slice(0, SHOWN);
  };
}

startRival(load);
