/**
 * Renders a tree and records the names in it that selectors of the site's style sheet ask for.
 * Preact tells `options.diffed` of every element that it has drawn. Rendering is synchronous and
 * the hook is set for its length alone, so a record never holds names of another page.
 */
import { options, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { RecordedNames } from "../components/page/shell.ts";
import { classesOfMadeHtml } from "../components/prose/made-html.ts";

interface Rendered {
  readonly html: string;
  readonly names: RecordedNames;
}

type Attributes = Readonly<Record<string, unknown>>;

/** True for an attribute value that is written into HTML. */
const isWritten = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false;

/** The HTML of a tree, and the names in it. What a component throws is thrown on. */
export function renderRecorded<Props>(tree: VNode<Props>): Rendered {
  const classes = new Set<string>();
  const elements = new Set<string>();
  const ofBody = new Set<string>();
  const before = options.diffed;
  options.diffed = (node) => {
    before?.(node);
    if (typeof node.type !== "string") return;
    const attributes = node.props as Attributes;
    if (typeof attributes["class"] === "string")
      for (const name of attributes["class"].split(/\s+/)) classes.add(name);
    for (const name of classesOfMadeHtml(attributes["dangerouslySetInnerHTML"])) classes.add(name);
    if (node.type === "body")
      for (const [name, value] of Object.entries(attributes))
        if (name !== "children" && isWritten(value)) ofBody.add(name);
  };
  try {
    const html = renderToString(tree);
    // HTML that was made from Markdown has elements that the renderer is not told of.
    for (const [, name = ""] of html.matchAll(/<([a-z][\w-]*)/g)) elements.add(name);
    return { html, names: { classes, elements, ofBody } };
  } finally {
    if (before === undefined) delete options.diffed;
    else options.diffed = before;
  }
}
