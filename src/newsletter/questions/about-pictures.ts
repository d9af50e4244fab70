/** A question about the description of a picture that is the name of a file. */

const ENDING = /\.(?:jpe?g|png|heic|heif|webp|gif|tiff?|bmp)$/i;
/** One word with a digit or a low line in it: “IMG_4312”, “20261130-101500”, “poster-final_2”. */
const ONE_WORD = /^(?=.*[\d_])[\p{L}\p{N}_()~-]+$/u;
/** “WhatsApp Image 2026-11-30 at 10.15.00”, “Image (2)”, “Photo 12”. */
const NUMBERED =
  /^(?:img|dsc\w?|pxl|screen ?shot|whatsapp image|image|photo|picture|pic|scan)[ _-]*\(?\d(?:[\d\s_().:-]|at)*$/i;

/** The question about a description that is the name of a file; undefined for any other. */
export function pictureNameQuestion(alt: string): string | undefined {
  const text = alt.trim();
  return ENDING.test(text) || ONE_WORD.test(text) || NUMBERED.test(text)
    ? `“${text}” looks like the name of a file. Say what the picture shows: who does what, and where.`
    : undefined;
}
