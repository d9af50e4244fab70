/** The words of a message as the danger model reads them. */
import { fold, isPlain } from "../tokenizer.ts";
import { MAX_TYPED_LENGTH } from "../weights.ts";

/** Digits and symbols used for letters: “k1ll”, “$uicide”. */
const FOR_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** A letter, a symbol for a letter and a letter after it, or a symbol before two letters. */
const DISGUISED = /[a-z]*(?:[a-z][013457@$!]+[a-z]|[@$][a-z]{2})[a-z013457@$!]*[a-z013457]/g;

/** Ages, sizes and years of school: “3yr”, “6ft”, “14s”. */
const COUNTED = /^\d+[a-z]+$/;

const undisguise = (word: string): string =>
  COUNTED.test(word) ? word : word.replace(/[013457@$!]/g, (sign) => FOR_LETTERS[sign] ?? sign);

/** “c.u.t”, “k-m-s”, “k.m.s.”: single letters with punctuation between. */
const SPELLED = /\b[a-z](?:[.\-_*][a-z]\b){2,}/g;

/** The words of a message in their order: folded, without disguise, no letter more than twice. */
export function messageWords(text: string): string[] {
  const folded = fold(text.slice(0, MAX_TYPED_LENGTH).replace(/[`´]/g, ""))
    .replace(SPELLED, (letters) => letters.replace(/[^a-z]/g, ""))
    .replace(DISGUISED, undisguise);
  const words = folded.match(isPlain(folded) ? /[a-z]+|\d+/g : /\p{L}+|\p{N}+/gu) ?? [];
  return words.map((word) => word.replace(/(.)\1{2,}/gu, "$1$1"));
}
