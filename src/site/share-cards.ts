/**
 * The picture that a shared link shows (Open Graph, “og:image”): the mark, the name of the site and
 * the name of its part. Letters are drawn as outlines from a font of the project, so that the fonts
 * of a machine change nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import opentype, { type Font } from "opentype.js";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import sharp from "sharp";
import { Mark } from "../components/mark/mark.tsx";
import type { ShareCards } from "../components/page/shell.ts";
import { sectionOf } from "../components/page/shared-card.tsx";
import type { SiteData } from "../model/data/index.ts";
import { copyName } from "./picture-encoder.ts";

/** The size that services ask for, in pixels. */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 80;
const COLOURS = { ground: "#0b3f4c", words: "#fdf6e7", accent: "#f2b44f", water: "#062a34" };
/** Pictures are answered to other sites from this folder only (headers.ts). */
const FOLDER = "media";
/** Sizes of the name that are tried, in pixels, until it fits. */
const SIZES = [84, 72, 60, 48];
const MAX_LINES = 3;

function openFont(): Font {
  const bytes = readFileSync(
    createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  );
  return opentype.parse(new Uint8Array(bytes).buffer);
}

/** Width of a text in pixels. */
const widthOf = (font: Font, words: string, size: number): number =>
  [...words].reduce((sum, sign) => sum + font.charToGlyph(sign).advanceWidth, 0) *
  (size / font.unitsPerEm);

/** Words in lines that are no wider than `width` pixels; a long word has a line of its own. */
function lines(font: Font, words: string, size: number, width: number): readonly string[] {
  const done: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = done.length === 0 ? word : `${done.at(-1) ?? ""} ${word}`;
    if (done.length > 0 && widthOf(font, longer, size) <= width) done.splice(-1, 1, longer);
    else done.push(word);
  }
  return done;
}

/** The name in lines, at the largest size that fits. Undefined when none does. */
function fitted(font: Font, name: string) {
  const width = SIZE.width - 2 * MARGIN;
  return SIZES.map((size) => ({ size, rows: lines(font, name, size, width) })).find(
    ({ size, rows }) =>
      rows.length <= MAX_LINES && rows.every((row) => widthOf(font, row, size) <= width),
  );
}

/** False for a script that the font has no letters of. */
const canDraw = (font: Font, words: string): boolean =>
  [...words].every((sign) => font.charToGlyph(sign).index !== 0);

/**
 * Letters side by side as one SVG path. The library's own layout cannot read every rule of the
 * font, and Latin, Greek and Cyrillic letters need none.
 */
function outline(font: Font, words: string, at: readonly [number, number], size: number): string {
  const [start, y] = at;
  let x = start;
  return [...words]
    .map((sign) => {
      const path = font.charToGlyph(sign).getPath(x, y, size).toPathData(1);
      x += widthOf(font, sign, size);
      return path;
    })
    .join("");
}

/** One card as SVG. What the font cannot write is left out: the card then shows the mark alone. */
function cardSvg(font: Font, name: string, label: string): string {
  const place = `x="${MARGIN}" y="60" width="150" height="150"`;
  const mark = renderToString(h(Mark, {})).replace("<svg", `<svg ${place}`);
  const fit = canDraw(font, name) ? fitted(font, name) : undefined;
  const rows = (fit?.rows ?? []).map((row, index) =>
    outline(font, row, [MARGIN, 300 + index * (fit?.size ?? 0) * 1.2], fit?.size ?? 0),
  );
  const part =
    label !== "" && canDraw(font, label) ? outline(font, label, [MARGIN + 190, 160], 48) : "";
  const { ground, words, accent, water } = COLOURS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" color="${words}"><style>.mark__roofs{fill:${words}}.mark__window{fill:${accent}}.mark__tide{fill:none;stroke:${words};stroke-width:2.6;stroke-linecap:round}</style><rect width="100%" height="100%" fill="${ground}"/><path fill="${water}" d="M0 560q75-40 150 0t150 0 150 0 150 0 150 0 150 0 150 0 150 0V630H0z"/>${mark}<path fill="${words}" d="${rows.join("")}"/><path fill="${accent}" d="${part}"/></svg>`;
}

/** The parts of the site that have a card of their own: those of the main navigation. */
function labelsOf({ navigation }: SiteData): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { url, label } of navigation.main)
    if (!labels.has(sectionOf(url))) labels.set(sectionOf(url), label);
  return labels;
}

/** Draws all cards into `<output>/media`, named after their bytes. */
export async function drawShareCards(output: string, data: SiteData): Promise<ShareCards> {
  const font = openFont();
  mkdirSync(join(output, FOLDER), { recursive: true });
  const cards = new Map<string, string>();
  for (const [section, label] of new Map([["", ""], ...labelsOf(data)])) {
    const svg = Buffer.from(cardSvg(font, data.site.name.normalize("NFC"), label.normalize("NFC")));
    const bytes = await sharp(svg).png({ compressionLevel: 9 }).toBuffer();
    const name = copyName(bytes, SIZE.width, "png");
    writeFileSync(join(output, FOLDER, name), bytes);
    cards.set(section, `/${FOLDER}/${name}`);
  }
  const plain = cards.get("") ?? "";
  return { ...SIZE, url: (section) => cards.get(section) ?? plain };
}
