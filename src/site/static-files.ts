/** Files that are copied as they are: from the project's path to the site's. */
export function staticFiles(_root: string): Record<string, string> {
  return { "src/static": "/" };
}
