import type { Library } from "../../model/library.ts";
import { homePage } from "../../pages/home.tsx";
import { page, type Route } from "../route.ts";

export function homeRoutes(library: Library): readonly Route[] {
  return [page("/", () => homePage(library))];
}
