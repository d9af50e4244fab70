/**
 * The picture of a shared link as SVG: the mark, what kind of page it is, its name, and whose site
 * it is. Letters are outlines from a font of the project, so that the fonts of a machine change
 * nothing.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font } from "opentype.js";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Mark } from "../components/mark/mark.tsx";

/** The size that services ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What stands on a card. */
export interface CardWords {
  /** The name in the middle, in large letters. */
  readonly name: string;
  /** Beside the mark; may be empty. */
  readonly label: string;
  /** At the foot; may be empty. */
  readonly foot: string;
}

/** Colours of a card, as in the tokens of the site in the light. */
export interface CardColours {
  readonly ground: string;
  readonly words: string;
  readonly accent: string;
  readonly water: string;
  /** Of the windows in the mark. */
  readonly windows: string;
}

const MARGIN = 80;
/** Room of the name between mark and water, in pixels from the top. */
const ROOM = { from: 226, to: 532 };
/** Sizes of the name that are tried, in pixels, until it fits. */
const SIZES = [84, 72, 60, 50];
const LINE = 1.2;
const MAX_LINES = 4;
/** Scripts whose letters stand side by side, in the order in which they are written. */
const SIDE_BY_SIDE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;

function openFont(): Font {
  const bytes = readFileSync(
    createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  );
  return opentype.parse(new Uint8Array(bytes).buffer);
}

interface Glyph {
  /** False for a letter that the font lacks. */
  readonly isThere: boolean;
  /** In units of the font. */
  readonly advance: number;
  readonly path: string;
}

/** Letters of the font, each read once. */
function glyphsOf(font: Font): (sign: string) => Glyph {
  const known = new Map<string, Glyph>();
  return (sign) => {
    const kept = known.get(sign);
    if (kept) return kept;
    const glyph = font.charToGlyph(sign);
    const made = {
      isThere: glyph.index !== 0,
      advance: glyph.advanceWidth,
      path: glyph.getPath(0, 0, font.unitsPerEm).toPathData(0),
    };
    known.set(sign, made);
    return made;
  };
}

/** Draws cards with one font. */
export interface CardPen {
  /** False for words in a script that the font cannot write. */
  readonly canDraw: (words: string) => boolean;
  /** One card. What the font cannot write is left out; a name that is too long is cut. */
  readonly svg: (words: CardWords, colours: CardColours) => string;
}

interface Writing {
  readonly size: number;
  readonly rows: readonly string[];
}

/** Opens the font of the cards. */
export function cardPen(): CardPen {
  const font = openFont();
  const glyph = glyphsOf(font);
  const width = CARD_SIZE.width - 2 * MARGIN;
  const mark = renderToString(h(Mark, {})).replace(
    "<svg",
    `<svg x="${MARGIN}" y="60" width="150" height="150"`,
  );

  const canDraw = (words: string): boolean =>
    SIDE_BY_SIDE.test(words) && [...words].every((sign) => glyph(sign).isThere);

  const widthOf = (words: string, size: number): number =>
    [...words].reduce((sum, sign) => sum + glyph(sign).advance, 0) * (size / font.unitsPerEm);

  /** Words in lines that fit the card; a long word has a line of its own. */
  const linesOf = (words: string, size: number): readonly string[] => {
    const done: string[] = [];
    for (const word of words.trim().split(/\s+/)) {
      const last = done.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && widthOf(longer, size) <= width) done.splice(-1, 1, longer);
      else done.push(word);
    }
    return done;
  };

  /** A row, cut where the card ends, with dots when something of the name is missing. */
  const cut = (row: string, size: number, more: boolean): string => {
    if (!more && widthOf(row, size) <= width) return row;
    let kept = row;
    while (kept !== "" && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  };

  /** The name in lines, at the largest size that fits, else cut at the smallest. */
  const written = (name: string): Writing => {
    const sizes = SIZES.map((size) => ({ size, rows: linesOf(name, size) }));
    const fits = ({ size, rows }: Writing): boolean =>
      rows.length <= MAX_LINES &&
      rows.length * size * LINE <= ROOM.to - ROOM.from &&
      rows.every((row) => widthOf(row, size) <= width);
    const found = sizes.find(fits);
    if (found) return found;
    const size = SIZES.at(-1) ?? 0;
    const rows = linesOf(name, size);
    return {
      size,
      rows: rows
        .slice(0, MAX_LINES)
        .map((row, index) => cut(row, size, index === MAX_LINES - 1 && rows.length > MAX_LINES)),
    };
  };

  /**
   * Letters side by side as paths. The library's own layout cannot read every rule of the font, and
   * these scripts need none.
   */
  const outline = (words: string, [x, y]: readonly [number, number], size: number): string => {
    let at = 0;
    const paths = [...words].map((sign) => {
      const { path, advance } = glyph(sign);
      const drawn = path === "" ? "" : `<path transform="translate(${at})" d="${path}"/>`;
      at += advance;
      return drawn;
    });
    const scale = (size / font.unitsPerEm).toFixed(6);
    return `<g transform="translate(${x} ${y.toFixed(1)}) scale(${scale})">${paths.join("")}</g>`;
  };

  const svg = ({ name, label, foot }: CardWords, colours: CardColours): string => {
    const { ground, words, accent, water, windows } = colours;
    const { size, rows } = canDraw(name) ? written(name) : { size: 0, rows: [] };
    const left = ROOM.to - ROOM.from - rows.length * size * LINE;
    const first = ROOM.from + left / 2 + size * 0.95;
    const names = rows.map((row, index) =>
      outline(row, [MARGIN, first + index * size * LINE], size),
    );
    const part =
      label !== "" && canDraw(label) ? outline(cut(label, 44, false), [MARGIN + 190, 160], 44) : "";
    const whose =
      foot !== "" && canDraw(foot) ? outline(cut(foot, 28, false), [MARGIN, 612], 28) : "";
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" color="${words}"><style>.mark__roofs{fill:${words}}.mark__window{fill:${windows}}.mark__tide{fill:none;stroke:${words};stroke-width:2.6;stroke-linecap:round}</style><rect width="100%" height="100%" fill="${ground}"/><path fill="${water}" d="M0 560q75-40 150 0t150 0 150 0 150 0 150 0 150 0 150 0 150 0V630H0z"/>${mark}<g fill="${words}">${names.join("")}${whose}</g><g fill="${accent}">${part}</g></svg>`;
  };
  return { canDraw, svg };
}
