/**
 * Kinds of danger that strangers tried and the search missed or answered with the wrong numbers: a
 * phrase of each in other words than those it learned from.
 */
import { describe, expect, it } from "vitest";
import { entriesFor } from "../../src/search/intent/help.ts";
import { classified, help, keys, linesFor, panelLines } from "./help-for-text.ts";

/** The first two lines after 999 at noon. */
const rings = (text: string): readonly (string | undefined)[] => panelLines(text).slice(1, 3);

const firstPage = (text: string): string | undefined =>
  keys[entriesFor(help, classified(text))[0] ?? -1];

const DOMESTIC = "national-domestic-abuse-helpline";
const WORRIED = "guidance/if-you-are-worried-about-a-child";
const AT_HOME = "guidance/somebody-at-home-hurts-or-frightens-me";
const HOSPITAL = "services/diana-princess-of-wales-hospital";
const OWN_ACTS = "guidance/when-it-is-you-who-needs-help-to-stay-calm";
const ONLINE = "guidance/online-pictures-and-people";

interface Kind {
  readonly kind: string;
  readonly first: readonly string[];
  readonly page: string;
  readonly texts: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    kind: "a mark on a child that nobody explains",
    first: ["childrens-services", "nspcc-helpline"],
    page: WORRIED,
    texts: [
      "our newborn has bruises and no one will say why",
      "4 month old bruise under her eye",
      "toddler has a burn and nobody knows how it happened",
      "unexplained marks on my daughter",
      "the baby has a black eye",
    ],
  },
  {
    kind: "a child of others, seen by a neighbour or passer-by",
    first: ["childrens-services", "nspcc-helpline"],
    page: WORRIED,
    texts: [
      "the children next door have not had a grown up in since thursday",
      "my neighbours baby is getting slapped",
      "i saw a man kick a little girl outside the chippy",
      "kids down our road are starving and filthy",
      "a boy is locked in the garage next door",
      "my niece has belt marks and is scared of her dad",
    ],
  },
  {
    kind: "a young person who asks who will be told",
    first: ["childline", "nspcc-helpline"],
    page: "guidance/who-will-they-tell",
    texts: [
      "if i tell my nan will they take us away",
      "will dad find out if i phone childline",
      "will they tell my mum what i said",
      "if i say something will we get put in care",
    ],
  },
  {
    kind: "cutting of girls",
    first: ["childrens-services", "nspcc-helpline"],
    page: WORRIED,
    texts: [
      "my sister is getting cut in africa this summer",
      "her granny wants to circumcise the girl",
      "they will do the cutting to my niece",
    ],
  },
  {
    kind: "blackmail with pictures",
    first: ["childline", "police-101"],
    page: ONLINE,
    texts: [
      "he will send the pics to my dad unless i pay",
      "somebody is blackmailing me with nudes",
      "shes threatening to post my photos",
    ],
  },
  {
    kind: "debts to dealers",
    first: ["childrens-services", "police-101"],
    page: WORRIED,
    texts: ["my brother owes a dealer and they want to stab him", "i owe money to a drug gang"],
  },
  {
    kind: "somebody who is not let out",
    first: [DOMESTIC, "womens-aid-north-east-lincolnshire"],
    page: AT_HOME,
    texts: [
      "my husband will not let me leave the flat",
      "im in the toilet with the door locked and scared",
      "he locked me in the house and went out",
    ],
  },
  {
    kind: "hands round a neck",
    first: [DOMESTIC, "nhs-111"],
    page: AT_HOME,
    texts: [
      "he had his hands around my throat but im alright now",
      "my ex choked me on saturday",
      "partner grabbed me by the neck",
    ],
  },
  {
    kind: "pets, friends and relatives who are hurt",
    first: [DOMESTIC, "womens-aid-north-east-lincolnshire"],
    page: AT_HOME,
    texts: [
      "my ex killed my dog",
      "my mate has bruises again and says she tripped",
      "husband my sister hit",
    ],
  },
  {
    kind: "an adult who was abused as a child",
    first: ["samaritans", "nhs-111-mental-health"],
    page: "services/the-blue-door",
    texts: ["i was molested as a kid and cant sleep", "abused when i was little"],
  },
  {
    kind: "how many tablets are dangerous",
    first: ["nhs-111", "samaritans"],
    page: "guidance/feeling-low-or-hurting-yourself",
    texts: ["how many paracetamol is too many", "can you die from ibuprofen"],
  },
];

describe.each(KINDS)("$kind", ({ first, page, texts }) => {
  it.each(texts)("“%s” rings the right numbers first", (text) =>
    expect(rings(text)).toEqual(first),
  );
  it.each(texts)("“%s” leads to the right page", (text) => expect(firstPage(text)).toBe(page));
});

it.each([
  "baby not breethin",
  "my grandad has collasped",
  "shes unconcious on the floor",
  "he had a siezure",
])("“%s” rings 111 and leads to the hospital", (text) => {
  expect(rings(text)[0]).toBe("nhs-111");
  expect(firstPage(text)).toBe(HOSPITAL);
});

it.each(["my dad hitts me with his belt", "mum slapps me", "stepdad punchs my little brother"])(
  "“%s”, told by a child, rings Childline or children’s services",
  (text) => {
    expect(["childline", "childrens-services"]).toContain(rings(text)[0]);
    expect(firstPage(text)).toBe(WORRIED);
  },
);

it("a pillow over a face leads to the page about one’s own acts", () =>
  expect(firstPage("i imagine holding a cushion over his mouth")).toBe(OWN_ACTS));

it.each(["put his hands round my neck", "he locked me in", "i was strangled by my boyfriend"])(
  "“%s” never leads a victim to the page about one’s own acts first",
  (text) => expect(firstPage(text)).not.toBe(OWN_ACTS),
);

it("being made to sleep with him names help for adults and for children", () => {
  const lines = linesFor("he forces me to sleep with him");
  expect(lines).toContain("womens-aid-north-east-lincolnshire");
  expect(lines).toContain("childline");
});

it("danger at the end of a long everyday message leads to its own page", () =>
  expect(
    firstPage(
      "hello there i would like to know about singing groups for babies near the market on a tuesday and my partner kicked me in the ribs",
    ),
  ).toBe(AT_HOME));

describe("the lines for men", () => {
  it.each(["he punched me in the face again", "my husband hits me in front of the kids"])(
    "are not shown for “%s”",
    (text) => expect(linesFor(text)).not.toContain("mens-advice-line"),
  );
  it("are shown to a man", () =>
    expect(linesFor("my wife punches me")).toContain("mens-advice-line"));
});

it("names children’s services where children are at risk beside somebody", () =>
  expect(linesFor("my husband hits me in front of the kids")).toContain("childrens-services"));

it.each([
  "the kids next door are playing football",
  "will mum like this party bag",
  "hands round a cup of tea",
  "he wont let me win at snap",
  "laptop is dead where is there a plug",
  "cuts of lamb",
  "hair being cut before our holiday",
  "the parcel went to my mum",
  "grandson likes trains",
  "bruised apple crumble",
])("“%s” brings no panel", (text) => expect(classified(text).answer).not.toBe("panel"));
