import type { PageHead } from "../../components/page/view.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";

/** The head of a page of the directory, which prints on one sheet. */
export function directoryHead(given: PageHead, library: Library): PageHead {
  return editorialHead(library, {
    ...given,
    sheet: true,
    description: description(given.description, `In ${library.data.site.place}.`),
  });
}
