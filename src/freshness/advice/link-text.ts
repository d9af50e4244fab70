/** Links whose words do not say where they lead: a list of links must make sense read alone. */
import { type Hint, proseOf, type AdviceRule } from "./advice.ts";

const EMPTY =
  /^(?:(?:please )?(?:click|tap|press) here|here|this|this (?:page|link|site|website)|link|page|website|site|more|read more|find out more|learn more|details|info|download)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;

/** The words of each Markdown link, without emphasis. */
export function linkWords(markdown: string): readonly string[] {
  return [...markdown.matchAll(/(!?)\[([^\]]+)\]\([^)]*\)/g)].flatMap(
    ([, isPicture, words = ""]) => (isPicture ? [] : [words.replace(/[*_`]/g, "").trim()]),
  );
}

export const linkText: AdviceRule = (entry) =>
  proseOf(entry)
    .filter(({ markdown }) => markdown)
    .flatMap(({ text, path }) =>
      linkWords(text).flatMap((words): Hint[] => {
        if (EMPTY.test(words.replace(/[.!…>→\s]+$/, "")))
          return [
            {
              path,
              message: `has a link that says only “${words}”. Put the name of where it leads into the link.`,
            },
          ];
        return ADDRESS.test(words)
          ? [
              {
                path,
                message: `has a link that shows an address (“${words.slice(0, 40)}”). Write what is there instead.`,
              },
            ]
          : [];
      }),
    );
