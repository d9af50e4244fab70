import { EASY_READ, easyReadUrl, LANGUAGES, languageUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { easyReadPage, easyReadStart } from "../../pages/easy-read/easy-read.tsx";
import { languagePage, languagesPage } from "../../pages/languages/languages.tsx";
import { page, type Route } from "../route.ts";

/** Pages in other languages, and easy read; none where a place has not written any. */
export function plainPageRoutes(library: Library): readonly Route[] {
  const { languages } = library.data.languages;
  const { pages } = library.data.easyread;
  return [
    ...(languages.length > 0 ? [page(LANGUAGES, () => languagesPage(library))] : []),
    ...languages.map((one) => page(languageUrl(one.code), () => languagePage(one, library))),
    ...(pages.length > 0 ? [page(EASY_READ, () => easyReadStart(library))] : []),
    ...pages.map((one) => page(easyReadUrl(one.id), () => easyReadPage(one, library))),
  ];
}
