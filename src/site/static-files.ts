import { decapFiles } from "../cms/decap-files.ts";

/** Files that are copied as they are: from the project's path to the site's. */
export function staticFiles(root: string): Record<string, string> {
  return { "src/static": "/", "admin/admin.css": "/admin/admin.css", ...decapFiles(root) };
}
