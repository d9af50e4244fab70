/**
 * The characters of Windows-1252 for the bytes 0x80 to 0x9F, in their order; the five unused bytes
 * are the control characters of the same number (WHATWG Encoding).
 */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
