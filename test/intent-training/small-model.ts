/** A small model learned from a few made-up phrases. */
import { type Fitted } from "../../src/intent-training/encode.ts";
import { fit, type FitOptions, OPTIONS } from "../../src/intent-training/fit.ts";
import { type Phrase, phrasesOf } from "../../src/model/gate/phrases.ts";

const TEXTS: Readonly<Record<string, string>> = {
  fire: `the shed is burning
smoke under the kitchen door
flames on the stairs
something burning in the flat above
smell of smoke and it is getting thicker
curtains caught fire`,
  flood: `water up to the doorstep
the river is in our street
cellar full of water and rising
water coming through the floor
sandbags did not hold
street under water cannot get out`,
  harmless: `water bottle for school
fire station open day
smoked mackerel recipe
swimming lessons for beginners
candles for a birthday cake
river walk with a pushchair
kitchen door handle
stairs carpet fitted
street party in june
floor plan of the hall
water the tomatoes
fireman sam dvd`,
};

export const PHRASES: readonly Phrase[] = Object.entries(TEXTS).flatMap(([name, text]) =>
  phrasesOf(`_data/intent/en/${name}.txt`, text),
);
export const KINDS = ["fire", "flood"];

/** Settings of a model of few phrases. */
export const SMALL: FitOptions = {
  ...OPTIONS,
  features: 1500,
  categoryWeights: 800,
  panel: 1.5,
  line: 0.2,
};

export const smallModel = (): Fitted => fit(PHRASES, KINDS, SMALL);
