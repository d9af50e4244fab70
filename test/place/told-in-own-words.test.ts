/** What a named kind of danger in the reader’s own words rings, and what it must not. */
import { describe, expect, it } from "vitest";
import { isEveryday } from "../../src/search/danger-words.ts";
import { entriesFor } from "../../src/search/intent/help.ts";
import { kindsTold } from "../../src/search/intent/phrases.ts";
import { classified, danger, help, keys, panelLines } from "./help-for-text.ts";

describe("an overdose, a poison, a child who does not breathe or wake", () => {
  it.each([
    "my teenager has taken a load of paracetamol",
    "my son has taken a box of paracetamol",
    "my daughter has had 16 paracetamol",
    "a whole box of paracetamol",
    "20 paracetamol",
    "drank a bottle of paracetamol calpol",
    "my lad has took 20 paracetamol",
    "my son overdosed",
    "my mate overdosed and is making a snoring noise",
    "toddler ate dishwasher tablet",
    "my mum has taken a whole packet of pills",
    "our lad took 24 ibuprofen last night",
    "my partner swallowed a handful of tablets",
    "girlfriend necked a strip of codeine",
    "she has had 30 aspirin",
    "mate is overdosing on something",
    "my daughter overdosed at school",
    "little one ate a washing pod",
    "baby licked a dishwasher tablet",
    "toddler ate rat poison",
    "my toddler has eaten my tablets",
    "the bairn drank perfume",
    "my baby has stopped breathin",
    "newborn isnt breathing properly",
    "help child choking on a sweet",
    "toddler chockin on food",
    "baby wont wake up",
    "cant wake my baby",
    "my newborn has gone floppy",
    "moje dziecko nie oddycha",
    "niemowlę się krztusi",
    "kūdikis springsta",
    "copilul meu nu respiră",
    "o meu filho não respira",
    "ابنتي تختنق",
    "дитина не дихає",
    "ребенок подавился",
    "zarokê min nefesê nagire",
    "my bby isnt brething",
    "baby chocking",
    "my babys not breething",
    "bebe nu respira",
    "mano vaikas nekvepuoja",
    "طفلي لا يتنفس",
    "منداڵەکەم هەناسە نادات",
    "мой ребёнок не дышит",
  ])("“%s” rings emergency-services, then nhs-111", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "nhs-111"]),
  );
});

describe("somebody who wants to die", () => {
  it.each([
    "chce sie zabic",
    "nu mai vreau să trăiesc",
    "quero morrer",
    "أريد أن أموت",
    "دەمەوێت بمرم",
    "хочу умереть",
    "хочу померти",
    "wanna dei",
    "im gonna kil meself",
    "found a noose in my sons bedroom",
    "i wnat to dei",
    "want to kil myself",
    "noriu mirti",
    "she has a noose in her wardrobe",
    "rope hidden under her bed",
    "im a terrible mother they deserve better",
  ])("“%s” rings emergency-services, then samaritans", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "samaritans"]),
  );
});

describe("a parent close to hurting a child", () => {
  it.each([
    "baby screams and i could shake him",
    "i feel like smothering the baby",
    "i want to chuck my newborn",
    "i snapped and smacked my daughter",
    "i hit my child",
    "ive lost it and hit my 5 year old",
    "my baby cries and i just want to throw her",
    "i want to throw my baby",
    "i could chuck this baby at the wall",
    "i feel like shaking the baby when it screams",
    "i lost it and slapped my 3 year old",
  ])("“%s” rings emergency-services, then nspcc-helpline", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "nspcc-helpline"]),
  );
});

describe("fear of a partner, leaving, somebody who follows", () => {
  it.each([
    "terrified of my boyfriend",
    "scared of the dad of my kids",
    "my ex frightens me",
    "affraid of my wife",
    "frightened of my kids dad",
    "im so scared of him",
    "i dont feel safe with my partner",
    "feel unsafe in my own house",
    "left my husband nowhere to go",
    "left him tonight with bags",
    "leaving him tonight",
    "ex poured petrol through the door",
    "he has petrol and a lighter",
    "my partnr hts me",
    "hes cumin bak 2nite",
    "i feel unsafe",
    "i dont feel safe",
    "ive left him where do i go",
    "someone is following me",
    "a man is following me home",
  ])("“%s” rings emergency-services, then national-domestic-abuse-helpline", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual([
      "emergency-services",
      "national-domestic-abuse-helpline",
    ]),
  );
});

describe("made to do things in bed", () => {
  it.each([
    "my partner forces me to do stuff in bed",
    "he made me have sex",
    "husband makes me do sexual things",
    "he makes me do things in bed i dont want",
    "my boyfriend forced me to do it in bed",
    "he is making me do sexual stuff",
  ])("“%s” rings emergency-services, then national-domestic-abuse-helpline", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual([
      "emergency-services",
      "national-domestic-abuse-helpline",
    ]),
  );
});

describe("gas, in any order", () => {
  it.each([
    "gas smell in kitchen",
    "i can smell strong gas",
    "my cooker is leaking gas",
    "gas is leaking",
    "house smells of gas",
    "smell gas in the house",
  ])("“%s” rings emergency-services", (text) =>
    expect(panelLines(text).slice(0, 1)).toEqual(["emergency-services"]),
  );
});

describe("marks, bruises, hands: a child hurt by somebody", () => {
  it.each([
    "put his hand down her knickers",
    "hospital found a bruise on my baby",
    "my daughter has bruises on her back after her dads weekend",
  ])("“%s” rings emergency-services, then childrens-services", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "childrens-services"]),
  );
});

describe("a home taken over, fear of a partner in other languages", () => {
  it.each([
    ["drug dealers have taken over my flat", "exploitation"],
    ["a gang is staying in my sisters house", "exploitation"],
    ["boję się męża", "violence-at-home"],
    ["bijau savo vyro", "violence-at-home"],
    ["mi-e frica de sotul meu", "violence-at-home"],
    ["tenho medo do meu marido", "violence-at-home"],
    ["я боюсь своего мужа", "violence-at-home"],
    ["я боюся свого чоловіка", "violence-at-home"],
    ["أخاف من زوجي", "violence-at-home"],
  ])("“%s” tells %s", (text, kind) => expect(classified(text).categories[0]).toBe(kind));
});

describe("a parent who is accused", () => {
  it.each([
    "nursery found marks on my baby i didnt do it",
    "hospital found a bruise on my baby",
    "accused of hurting my baby",
    "being accused of shaking my baby",
    "accused of neglecting my kids",
    "doctor noticed marks on our child",
    "they think i hurt my son",
    "school says i hit my daughter",
  ])("“%s” leads to no page about her own acts", (text) => {
    const first = entriesFor(help, classified(text)).map((entry) => keys[entry])[0];
    expect(first).toBe("guidance/if-you-are-worried-about-a-child");
  });
});

describe("hardship", () => {
  it.each([
    "no gas no money kids are cold",
    "no electric and no money",
    "no food and no money till payday",
    "no heating and no gas, we are freezing",
    "we are skint no nappies",
    "kids are hungry and no food left",
    "no milk no money until monday",
  ])("“%s” says nothing but everyday words", (text) => expect(isEveryday(text, danger)).toBe(true));
  it.each([
    "no food and he hits the kids",
    "kids are hungry next door",
    "burnt the baby with tea",
    "my son is scared of his dad",
    "choking on grapes",
    "no money because he takes it",
    "baby has a cold and cant breathe",
    "gas in the house",
  ])("“%s” says more", (text) => expect(isEveryday(text, danger)).toBe(false));
});

it.each([
  "my kids are driving me mad",
  "self esteem",
  "sun burn",
  "baby has a cold",
  "burnt the tea again",
  "my son is scared of the dark",
  "choking hazards foods list",
  "grandad coming home from hospital",
  "nan is back from hospital on monday",
  "confidence for teenagers",
  "toddler frightened of the hoover",
])("“%s” brings no panel", (text) => expect(classified(text).answer).not.toBe("panel"));

it.each([
  "paracetamol dose for 2 year old",
  "had 5 ml of calpol",
  "can my toddler have calpol and ibuprofen",
  "30 weeks pregnant paracetamol",
  "box of tablets to hand in at the chemist",
  "10 ml calpol for a 7 year old",
  "dishwasher tablets",
  "overdose awareness training",
  "how to wake baby for a feed",
  "baby breathing noises at night normal",
  "choking first aid course",
  "rope swings in the park",
  "skipping rope",
  "first aid for choking babies",
  "baby monitor breathing sensor",
  "my baby wont go down",
  "throw a baby shower",
  "want to throw my mum a party",
  "baby throws food on the floor",
  "toddler hits other children",
  "i hit a wall with weaning",
  "slapped cheek",
  "lost my temper with the printer",
  "scared of spiders",
  "afraid of heights",
  "my partner is scared of needles",
  "husband afraid of flying",
  "frightened of giving birth",
  "left him at nursery with nothing to eat",
  "feel safe online",
  "home safety check",
  "where to leave him while i shop",
  "he makes me laugh",
  "my husband makes me tea in bed",
  "gas bill help",
  "gas meter top up",
  "gas fitter",
  "smelly nappies",
  "neighbour has battered fish",
  "beaten at chess by the neighbour",
  "bonfire petrol matches safety",
  "school found a mark on the census form",
  "teacher found head lice",
  "following us on facebook",
  "kids deserve better parks",
  "want to dye my hair",
  "my ex makes things difficult",
])("no phrase tells danger in “%s”", (text) =>
  expect(kindsTold(text, help.categories)).toEqual([]),
);
