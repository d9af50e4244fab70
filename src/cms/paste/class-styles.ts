/**
 * Excel and mail programs hide and strike out words by class, in a style sheet. A paste is read
 * without a browser, so the rules are copied into the `style` of each element.
 */
import { attribute, type Element, isElement, type Node } from "./element-look.ts";

/** Properties that decide whether and how words are read. */
const KEPT =
  /^(?:text-decoration(?:-line)?|display|visibility|mso-hide|font-weight|font-style|font-family|white-space)$/i;

const textUnder = (node: Node): string =>
  isElement(node)
    ? node.childNodes.map(textUnder).join("")
    : "value" in node
      ? node.value
      : "data" in node
        ? node.data
        : "";

/** Collects the declarations of rules with a single class: “.xl65 { … }”, “p.x { … }”. */
function rulesOf(css: string, rules: Map<string, string>): void {
  const plain = css
    .replace(/<!--|-->/g, "")
    .replace(/\/\*[^]*?\*\//g, "")
    // Rules for print, fonts and pages.
    .replace(/@[a-z-]+[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/gi, "");
  for (const [, selectors = "", body = ""] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const kept = body
      .split(";")
      .filter((each) => KEPT.test(each.split(":")[0]?.trim() ?? ""))
      .join(";");
    if (kept === "") continue;
    for (const selector of selectors.split(",")) {
      const name = /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(selector)?.[1]?.toLowerCase();
      if (name !== undefined) rules.set(name, `${rules.get(name) ?? ""};${kept}`);
    }
  }
}

function walk(node: Node, visit: (element: Element) => void): void {
  if (!isElement(node)) return;
  visit(node);
  node.childNodes.forEach((child) => walk(child, visit));
}

/** Puts the declarations of an element's classes before its own, which win. */
export function inlineClasses(nodes: readonly Node[]): void {
  const rules = new Map<string, string>();
  for (const node of nodes)
    walk(node, (element) => {
      if (element.tagName === "style") rulesOf(textUnder(element), rules);
    });
  if (rules.size === 0) return;
  for (const node of nodes)
    walk(node, (element) => {
      const found = attribute(element, "class")
        .toLowerCase()
        .split(/\s+/)
        .flatMap((name) => rules.get(name) ?? [])
        .join(";");
      if (found === "") return;
      const own = element.attrs.find(({ name }) => name === "style");
      if (own) own.value = `${found};${own.value}`;
      else element.attrs.push({ name: "style", value: found });
    });
}
