import { FOLLOW } from "../../components/follow-box/follow-box.tsx";
import type { Library } from "../../model/library.ts";
import { ANSWERS, answersPage } from "../../pages/answers.tsx";
import { followPage } from "../../pages/follow.tsx";
import { page, type Route } from "../route.ts";

/** Following the newsletter, and what readers answered. */
export const followRoutes = (library: Library): readonly Route[] => [
  page(FOLLOW, () => followPage(library)),
  page(ANSWERS, () => answersPage(library)),
];
