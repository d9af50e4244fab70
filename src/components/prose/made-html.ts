/**
 * HTML made from an editor's text, with the classes in it. The renderer puts such HTML into a page
 * as it is and cannot know what classes it has.
 */
export interface MadeHtml {
  readonly __html: string;
  /** Single classes, each as it is written in the HTML. */
  readonly classes: readonly string[];
}

/**
 * Names the classes that HTML contains. Each must be in `classes`, else its styles are not sent.
 */
export const madeHtml = (html: string, classes: readonly string[] = []): MadeHtml => ({
  __html: html,
  classes,
});

/** The classes of a `dangerouslySetInnerHTML`. Throws where it does not name them. */
export function classesOfMadeHtml(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const { classes } = value as Partial<MadeHtml>;
  if (classes === undefined)
    throw new Error("HTML in a page has to name its classes: make it with madeHtml.");
  return classes;
}
