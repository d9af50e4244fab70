/** Ways to share a list. Each returns a sentence on what happened. */
import { selectText, toClipboard } from "../share-tools/copy-text.ts";
import { asBrief, asHtml, asText, type Handed } from "../../shortlist/texts.ts";

/** Elements of the page that they use. */
export interface HandPlaces {
  readonly byHand: HTMLElement;
  readonly code: HTMLElement;
}

type Way = (handed: Handed, places: HandPlaces) => Promise<string>;

/** Where the page may not use the clipboard, the text is shown and selected. */
function byHand({ byHand: box }: HandPlaces, text: string): string {
  const area = box.querySelector("textarea");
  box.hidden = false;
  if (!area) return "";
  area.value = text;
  selectText(area);
  return "The text is selected. Copy it, and paste it where you want it.";
}

async function copy(text: string, places: HandPlaces, done: string): Promise<string> {
  return (await toClipboard(text)) ? done : byHand(places, text);
}

async function rich(handed: Handed, places: HandPlaces): Promise<string> {
  const part = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": part(asHtml(handed), "text/html"),
        "text/plain": part(asText(handed), "text/plain"),
      }),
    ]);
    return "Copied, with its links. Paste it into an e-mail.";
  } catch {
    return copy(asText(handed), places, "Copied as plain text. Paste it into an e-mail.");
  }
}

async function file(handed: Handed): Promise<string> {
  const url = URL.createObjectURL(new Blob([asText(handed)], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "my-list.txt";
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return Promise.resolve("Saved as my-list.txt. Anybody who uses this device can open the file.");
}

async function share({ link, siteName }: Handed, places: HandPlaces): Promise<string> {
  try {
    await navigator.share({ title: siteName, url: link });
    return "";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError"
      ? ""
      : copy(link, places, "Sharing did not work. The link is copied instead.");
  }
}

const SVG = "http://www.w3.org/2000/svg";

function drawing(size: number, d: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const set = (element: Element, values: Readonly<Record<string, string>>): Element => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    return element;
  };
  set(svg, {
    class: "qr-code shortlist__qr",
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "shape-rendering": "crispEdges",
    "aria-label": "Code that leads to this list",
  });
  const paper = set(document.createElementNS(SVG, "rect"), {
    width: String(size),
    height: String(size),
    fill: "#fff",
  });
  svg.append(
    paper,
    set(document.createElementNS(SVG, "path"), {
      d,
      fill: "none",
      stroke: "#000",
      "stroke-width": "1",
    }),
  );
  return svg;
}

/** Draws the code into its place, seen or not; what draws it is fetched only now. */
export async function drawCode(link: string, code: HTMLElement): Promise<void> {
  const { qrPath } = await import("../qr-code/qr-path.ts");
  const { size, d } = qrPath(link);
  const words = document.createElement("p");
  words.textContent = "Point a phone’s camera at the code to open this list there.";
  code.replaceChildren(drawing(size, d), words);
}

async function showCode({ link }: Handed, { code }: HandPlaces): Promise<string> {
  try {
    await drawCode(link, code);
    code.dataset["shown"] = "";
    return "The code is shown under the buttons.";
  } catch {
    return "The code could not be drawn. Copy the link instead.";
  }
}

async function print({ link }: Handed, { code }: HandPlaces): Promise<string> {
  if (code.closest("[data-web]")) await drawCode(link, code).catch(() => undefined);
  window.print();
  return "";
}

/** By the names of the buttons. */
export const WAYS: Readonly<Record<string, Way>> = {
  share,
  link: ({ link }, places) => copy(link, places, "The link is copied."),
  text: (handed, places) => copy(asText(handed), places, "Copied. Paste it into a message."),
  brief: (handed, places) => copy(asBrief(handed), places, "Copied. Paste it into a message."),
  rich,
  file,
  code: showCode,
  print,
};
