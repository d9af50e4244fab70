/** An icon for a button that a script creates; `Icon` is the same at build time. */
const SVG = "http://www.w3.org/2000/svg";

/** An svg element of one path on a 24 by 24 sheet, hidden from screen readers. */
export function drawIcon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.appendChild(document.createElementNS(SVG, "path")).setAttribute("d", path);
  return svg;
}
