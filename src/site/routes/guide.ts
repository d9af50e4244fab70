import { guideUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";
import { guideEnding, guideQuestion } from "../../pages/guide/guide.tsx";
import { page, type Route } from "../route.ts";

/** “Not sure where to start?”: a page for each question and each ending. */
export function guideRoutes(library: Library): readonly Route[] {
  const { guide } = library.data;
  return [
    ...guide.questions.map((question) =>
      page(guideUrl(guide, question.id), () => guideQuestion(question, library)),
    ),
    ...guide.endings.map((ending) =>
      page(guideUrl(guide, ending.id), () => guideEnding(ending, library)),
    ),
  ];
}
