/** Contrast of two colours by WCAG 2.2, and the colours that the tokens name. */

/** Relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match)
    throw new Error(`“${colour}” is not a colour. Write it as #rrggbb in src/styles/tokens.css.`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const coloursOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,8})/gi)].map((match) => [
      match[1] ?? "",
      match[2] ?? "",
    ]),
  );

/** Colours by name, for each scheme. */
export function tokensOf(css: string): {
  readonly light: Map<string, string>;
  readonly dark: Map<string, string>;
} {
  const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)");
  return { light: coloursOf(light), dark: coloursOf(dark) };
}
