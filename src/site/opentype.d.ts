/** The part of opentype.js that is used here; version 2 comes without types. */
declare module "opentype.js" {
  interface Glyph {
    /** 0 is the glyph for a character that the font lacks (.notdef). */
    readonly index: number;
    /** In units of the font. */
    readonly advanceWidth: number;
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(sign: string): Glyph;
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
