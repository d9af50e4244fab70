/** Letters in a font of signs, as Outlook and Word write them: “J” in Wingdings is a smile. */

/** Signs of the font Wingdings that stand in texts, by the letter that is stored. */
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

/** The signs that a reader of the document sees; those without an equal are left out. */
export const symbolsOf = (text: string): string =>
  [...text]
    .map((sign) => {
      if (/\s/.test(sign)) return sign;
      const code = sign.codePointAt(0) ?? 0;
      // Word keeps them in the private area, from U+F000 on.
      const letter = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code & 0xff) : sign;
      return WINGDINGS[letter] ?? "";
    })
    .join("");
