/** The names in a document that a style sheet can ask for, read by a parser of HTML. */
import type { CheerioAPI } from "cheerio";
import type { RecordedNames } from "../../src/components/page/shell.ts";

/** What is read of an element that Cheerio has found; its own type is in a package of its own. */
interface Tag {
  readonly tagName: string;
  readonly attribs: Readonly<Record<string, string>>;
}

export function namesIn($: CheerioAPI): RecordedNames {
  const classes = new Set<string>();
  const elements = new Set<string>();
  for (const { tagName, attribs } of $("*").toArray() as unknown as readonly Tag[]) {
    for (const name of attribs["class"]?.split(/\s+/) ?? []) classes.add(name);
    elements.add(tagName);
  }
  return { classes, elements, ofBody: new Set(Object.keys($("body").attr() ?? {})) };
}
