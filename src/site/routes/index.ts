import type { Library } from "../../model/library.ts";
import type { Route } from "../route.ts";
import { homeRoutes } from "./home.ts";

/** Every file of the site. Each part of the site lists its own. */
const PARTS: readonly ((library: Library) => readonly Route[])[] = [homeRoutes];

export function routes(library: Library): readonly Route[] {
  return PARTS.flatMap((part) => part(library));
}
