import { indexFiles } from "../../search-index/files.ts";
import type { Library } from "../../model/library.ts";
import { file, type Route } from "../route.ts";

/** The index of the search box, in parts. */
export function searchIndexRoutes(library: Library): readonly Route[] {
  return indexFiles(library).map(({ url, text }) => file(url, () => text));
}
