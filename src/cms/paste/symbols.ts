/** Letters in a symbol font, as Outlook and Word write them: “J” in Wingdings is a smile. */

/** Symbols of the font Wingdings that occur in texts, by the letter that is stored. */
const WINGDINGS: Readonly<Record<string, string>> = {
  J: "🙂",
  K: "😐",
  L: "🙁",
  "(": "☎",
  ")": "☎",
  "*": "✉",
  "+": "✉",
  à: "→",
  è: "→",
  ß: "←",
  ü: "✓",
  û: "✗",
  "§": "•",
  "·": "•",
  l: "•",
  n: "•",
  q: "•",
  u: "•",
  v: "•",
  w: "•",
  Ø: "•",
};

/** The symbols as Unicode characters; letters without an equivalent are left out. */
export const symbolsOf = (text: string): string =>
  [...text]
    .map((sign) => {
      if (/\s/.test(sign)) return sign;
      const code = sign.codePointAt(0) ?? 0;
      // Word stores them in the private use area, from U+F000 on.
      const letter = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code & 0xff) : sign;
      return WINGDINGS[letter] ?? "";
    })
    .join("");
