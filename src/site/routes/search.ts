import type { Library } from "../../model/library.ts";
import { searchPage } from "../../pages/search.tsx";
import { page, type Route } from "../route.ts";

export function searchRoutes(library: Library): readonly Route[] {
  return [page("/search/", () => searchPage(library))];
}
