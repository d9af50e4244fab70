/**
 * Normalises a phone number as typed or pasted: dashes, spaces, invisible characters, digits of
 * other widths or scripts, and Markdown.
 */

/** Dashes of Unicode, and the minus sign. */
const DASH = /^[\p{Pd}\u2212]$/u;
const SPACE = /^[\p{Zs}\p{Zl}\p{Zp}\s]$/u;
/** Invisible characters, keycap marks, and the emphasis characters of Markdown. */
const DROPPED = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point}|[\u20e3\u2800*_`~\\])$/u;
/** A character reference of HTML (“&nbsp;”, “&#48;”), which Markdown shows as the character. */
const NAMED = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/i;
/** Named character references that occur in numbers, with their plain form. */
const NAMES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  hairsp: " ",
  numsp: " ",
  puncsp: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  ndash: "-",
  mdash: "-",
  dash: "-",
  hyphen: "-",
  minus: "-",
  middot: ".",
  bull: ".",
  period: ".",
  sol: "/",
  lpar: "(",
  rpar: ")",
  plus: "+",
};
/** Points and slashes that NFKC leaves as they are. */
const OTHER_MARKS: Readonly<Record<string, string>> = {
  "\u00b7": ".",
  "\u2022": ".",
  "\u2024": ".",
  "\u2219": ".",
  "\u2027": ".",
  "\u3002": ".",
  "\u2044": "/",
  "\u2215": "/",
};

/** The value of a decimal digit of any script; each script has its ten in one run. */
function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** True for the letters and digits of ASCII, which are by far the most characters of a text. */
function isPlain(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return (
    sign.length === 1 &&
    ((code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91))
  );
}

function foldSign(sign: string): string {
  if (isPlain(sign)) return sign;
  if (DROPPED.test(sign)) return "";
  const known = OTHER_MARKS[sign];
  if (known !== undefined) return known;
  if (SPACE.test(sign)) return " ";
  if (DASH.test(sign)) return "-";
  const plain = sign.normalize("NFKC");
  if (plain !== sign) return Array.from(plain, foldSign).join("");
  return digitOf(sign) ?? sign;
}

/** The character reference at an index, with its plain form; undefined where there is none. */
function namedSign(written: string, at: number): { whole: string; plain: string } | undefined {
  if (written[at] !== "&") return undefined;
  const [whole, decimal, hex, name = ""] = NAMED.exec(written.slice(at, at + 12)) ?? [];
  if (whole === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  if (code > 0 && code <= 0x10ffff) return { whole, plain: foldSign(String.fromCodePoint(code)) };
  const plain = NAMES[name.toLowerCase()];
  return plain === undefined ? undefined : { whole, plain };
}

export interface Folded {
  readonly text: string;
  /**
   * For each position of the normalised text, its position in the original; then the original's
   * length.
   */
  readonly from: readonly number[];
}

/** A normalised text with a map from its positions to those of the original. */
export function foldSpelling(written: string): Folded {
  let text = "";
  const from: number[] = [];
  for (let at = 0; at < written.length;) {
    const named = namedSign(written, at);
    const sign = named?.whole ?? String.fromCodePoint(written.codePointAt(at) ?? 0);
    const plain = named?.plain ?? foldSign(sign);
    from.push(...Array.from({ length: plain.length }, () => at));
    text += plain;
    at += sign.length;
  }
  return { text, from: [...from, written.length] };
}
