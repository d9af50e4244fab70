import type { Library } from "../../model/library.ts";
import { filledSections } from "../../model/site-pages.ts";
import {
  FAMILY_START,
  LEVELS_URL,
  PROFESSIONAL_START,
  YOUNG_START,
} from "../../pages/early-help/guidance.ts";
import { guidancePage } from "../../pages/early-help/guidance-page.tsx";
import { levelPage, levelsPage } from "../../pages/early-help/level-pages.tsx";
import { earlyHelpStart, professionalsStart, youngStart } from "../../pages/early-help/starts.tsx";
import { page, type Route } from "../route.ts";

/** Early help for families and for professionals, and the levels of need. */
export function earlyHelpRoutes(library: Library): readonly Route[] {
  const { guidance, levels } = library.content;
  const sections = filledSections([...guidance, ...levels]);
  return [
    ...[
      page(FAMILY_START, () => earlyHelpStart(library)),
      page(PROFESSIONAL_START, () => professionalsStart(library)),
      page(YOUNG_START, () => youngStart(library)),
      page(LEVELS_URL, () => levelsPage(library)),
    ].filter(({ url }) => sections.has(url)),
    ...guidance
      .filter(({ url }) => url !== PROFESSIONAL_START)
      .map((entry) => page(entry.url, () => guidancePage(entry, library))),
    ...levels.map((level) => page(level.url, () => levelPage(level, library))),
  ];
}
