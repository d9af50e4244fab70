/**
 * The picture that a shared link shows (Open Graph, “og:image”), for pages without one of their
 * own. A page that the search finds has a card with its name; any other has that of its part of the
 * site. A sensitive page has the plain card of the first page.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { ShareCards } from "../components/page/shell.ts";
import { sectionOf } from "../components/page/shared-card.tsx";
import type { PageHead } from "../components/page/view.ts";
import type { SiteData } from "../model/data/index.ts";
import { cached, keep } from "./picture-cache.ts";
import { copyName } from "./picture-encoder.ts";
import { CARD_SIZE, type CardColours, cardPen, type CardWords } from "./share-card-svg.ts";

/** Pictures are answered to other sites from this folder only (headers.ts). */
const FOLDER = "media";
/** A part of the site with more pages than this has one card, as each takes about 15 kB. */
const MAX_PAGES = 500;

const DEEP: CardColours = {
  ground: "#0b3f4c",
  words: "#fdf6e7",
  accent: "#f2b44f",
  water: "#062a34",
  windows: "#f2b44f",
};
const SUNNY: CardColours = {
  ground: "#ffd98a",
  words: "#11252c",
  accent: "#0b3f4c",
  water: "#f2b44f",
  windows: "#f2b44f",
};

/** Cards that are drawn while the pages are written. */
export interface DrawnCards extends ShareCards {
  /** Waits until every card that a page asked for is written. Throws when one cannot be drawn. */
  readonly written: () => Promise<void>;
}

/** The parts of the site that have a card of their own: those of the main navigation. */
function labelsOf({ navigation }: SiteData): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { url, label } of navigation.main)
    if (!labels.has(sectionOf(url))) labels.set(sectionOf(url), label);
  return labels;
}

/** The parts of the site that have more pages than cards are drawn for. */
function largeParts(urls: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const url of urls.map(sectionOf)) counts.set(url, (counts.get(url) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > MAX_PAGES).map(([part]) => part));
}

/** Few colours, as a card has four and their blends at the edges of letters. */
const draw = (svg: Buffer): Promise<Buffer> =>
  sharp(svg).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();

/** The bytes of a card, from the cache or drawn. */
async function bytesOf(root: string, svg: Buffer): Promise<Buffer> {
  const [before] = cached(root, svg) ?? [];
  if (before) return before.bytes;
  const bytes = await draw(svg);
  const name = copyName(bytes, CARD_SIZE.width, "png");
  keep(root, svg, [{ name, type: "image/png", ...CARD_SIZE, bytes }]);
  return bytes;
}

/**
 * Cards in `<output>/media`. `urls` are the addresses of all pages. A card is named after what is
 * drawn and by which encoder, so that its address is known before it is drawn.
 */
export function shareCards(
  root: string,
  output: string,
  data: SiteData,
  urls: readonly string[],
): DrawnCards {
  const pen = cardPen();
  const labels = labelsOf(data);
  const large = largeParts(urls);
  const encoder = JSON.stringify(sharp.versions);
  const drawing = new Map<string, Promise<unknown>>();
  mkdirSync(join(output, FOLDER), { recursive: true });

  const url = (words: CardWords, colours: CardColours): string => {
    const svg = Buffer.from(pen.svg(words, colours));
    const name = copyName(Buffer.concat([svg, Buffer.from(encoder)]), CARD_SIZE.width, "png");
    if (!drawing.has(name)) {
      const done = bytesOf(root, svg).then((bytes) =>
        writeFileSync(join(output, FOLDER, name), bytes),
      );
      done.catch(() => undefined); // `written` throws it.
      drawing.set(name, done);
    }
    return `/${FOLDER}/${name}`;
  };

  const siteName = data.site.name.normalize("NFC");
  const ofPart = (part: string) => {
    const label = (labels.get(part) ?? "").normalize("NFC");
    return { alt: data.site.name, url: url({ name: siteName, label, foot: "" }, DEEP) };
  };
  const of = (head: PageHead) => {
    if (head.sensitive === true) return ofPart("");
    const part = sectionOf(head.url);
    const name = head.title.normalize("NFC");
    const isNamed = head.kind !== undefined && head.unlisted !== true && !large.has(part);
    if (!isNamed || !pen.canDraw(name)) return ofPart(part);
    const words = { name, label: head.kind.normalize("NFC"), foot: siteName };
    return {
      alt: `${head.kind}: ${head.title}. ${data.site.name}`,
      url: url(words, head.mood === "playful" ? SUNNY : DEEP),
    };
  };
  return { ...CARD_SIZE, of, written: async () => void (await Promise.all(drawing.values())) };
}
