/** Words as people type them: folded, shortened to their stem, and compared with room for one slip of the finger. */

/** Small words that say nothing about what is looked for. */
const STOP = new Set("a an and are as at be can do for from get have how i in is it me my need of on or our some somewhere that the there this to want we what when where who with you your".split(" "));

/** Typed words of this length and more may hold one slip. */
const LONG_ENOUGH_FOR_A_SLIP = 5;

/** Small letters without accents and apostrophes. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/[\p{M}'’‘]/gu, "").toLowerCase();
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a search without the small ones; all of them when there are only small ones. */
export function searchWords(query: string): string[] {
  const all = [...new Set(wordsOf(query.slice(0, 200)))];
  const telling = all.filter((word) => !STOP.has(word));
  return telling.length > 0 ? telling : all;
}

/** One spelling for the forms of a word: “nappies” and “nappy”, “housing” and “house”. */
export function stem(word: string): string {
  let short = word;
  if (short.length > 4 && short.endsWith("ies")) short = `${short.slice(0, -3)}y`;
  else if (short.length > 3 && short.endsWith("s") && !/(?:ss|us|is)$/.test(short)) short = short.slice(0, -1);
  if (short.length > 5 && short.endsWith("ing")) short = short.slice(0, -3).replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  else if (short.length > 5 && short.endsWith("ed")) short = short.slice(0, -2).replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  return short.length > 4 && short.endsWith("e") ? short.slice(0, -1) : short;
}

/** True when one letter added, left out, changed or swapped with its neighbour makes one word the other. */
export function withinOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** How well a typed word meets the words of a text: 1 the same, less for its beginning or a slip, 0 not at all. */
export function closeness(typed: string, stems: ReadonlySet<string>): number {
  const short = stem(typed);
  if (stems.has(short)) return 1;
  let best = 0;
  for (const known of stems) {
    if (typed.length >= 3 && known.startsWith(typed)) return 0.8;
    if (typed.length >= LONG_ENOUGH_FOR_A_SLIP && known.length >= LONG_ENOUGH_FOR_A_SLIP - 1 && withinOneSlip(short, known)) best = 0.5;
  }
  return best;
}

/** The stems of a text. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(stem));
}
