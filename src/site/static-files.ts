import { decapFiles } from "../cms/decap-files.ts";

/** Files that are copied unchanged, by their paths in the project, with their paths on the site. */
export function staticFiles(root: string): Record<string, string> {
  return { "src/static": "/", "admin/admin.css": "/admin/admin.css", ...decapFiles(root) };
}
