/** Words of one kind each, as people type them here, and what must be among the first three. */
import { describe, expect, it } from "vitest";
import { answer } from "../search/answer.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const { index, keys, why } = openLibrary(realLibrary());

describe("the first three answers", () => {
  it.each([
    // A loss, an illness, an injury.
    ["stillborn", "helplines/sands"],
    ["born sleeping", "helplines/sands"],
    ["lost my baby", "helplines/sands"],
    ["cot death", "helplines/sands"],
    ["head injury", "helplines/nhs-111"],
    ["broken arm", "services/diana-princess-of-wales-hospital"],
    ["nits", "services/health-visiting-and-school-nursing"],
    ["chickenpox", "helplines/nhs-111"],
    // Labour, fire, a heart attack: 999 before all else.
    ["my waters have broke", "helplines/emergency-services"],
    ["contractions every 3 minutes", "helplines/emergency-services"],
    ["house is on fire", "helplines/emergency-services"],
    ["heart attack", "helplines/emergency-services"],
    // Names and words that families bring from elsewhere.
    ["kooth", "services/young-minds-matter"],
    ["citizens advice", "guidance/money-food-and-a-home"],
    ["donate", "services/west-marsh-baby-bank"],
    ["portage", "services/send-local-offer"],
    ["leccy meter empty", "need/money"],
    ["wear can i get fud", "services/rock-foundation-food-bank"],
    ["my kids fight all the time", "services/family-hubs-parenting-support"],
    ["new to grimsby", "guidance/new-to-this-country"],
    ["is this site private", "pages/privacy"],
    ["cut my benefits", "services/council-offices-in-grimsby"],
    ["bus to hub", "hubs/west-marsh"],
    ["boxing day", "page/whats-on/"],
    // A child who is not there.
    ["missing from home", "helplines/police-101"],
    ["missing person", "helplines/police-101"],
    // Swallowed: 999 and 111 before groups for toddlers, whatever the child is called.
    ["toddler drank screen wash", "helplines/emergency-services"],
    ["toddler swallowed a button battery", "helplines/nhs-111"],
    ["my baby ate a magnet", "helplines/nhs-111"],
    // School, money, halls.
    ["starting nursery", "services/funded-childcare"],
    ["my son starts nursery", "services/funded-childcare"],
    ["school uniform", "guidance/money-food-and-a-home"],
    ["school shoes", "guidance/money-food-and-a-home"],
    ["book a hall", "services/st-martins-church-hall"],
    ["party venue", "services/west-marsh-community-centre"],
    ["function room", "services/wendover-hall"],
    // Times of the year.
    ["christmas", "page/whats-on/"],
    ["fireworks", "page/whats-on/"],
    ["half term", "services/holiday-activities-and-food"],
    ["easter holidays", "services/holiday-activities-and-food"],
    // The site's own parts.
    ["newsletter", "page/news/"],
    ["subscribe", "page/follow/"],
    ["mailing list", "page/follow/"],
    ["follow", "page/follow/"],
    ["wrong number", "pages/about"],
    ["number not working", "pages/about"],
    ["writing is too small", "pages/accessibility"],
    ["larger print", "pages/accessibility"],
    ["erase everything i searched", "pages/staying-safe-online"],
    // What professionals type.
    ["IRO", "glossary/looked-after-child"],
    ["SGO", "guidance/family-and-friends-who-bring-up-a-child"],
    ["MACE", "glossary/child-criminal-exploitation"],
    ["EWO", "glossary/education-welfare-officer"],
    ["EBSA", "glossary/emotionally-based-school-avoidance"],
    ["PLO", "glossary/public-law-outline"],
    ["CAPVA", "programmes/step-up"],
    ["NAI", "helplines/childrens-services"],
    ["EHCNA", "services/sen-assessment-and-review-team"],
    ["EP", "services/send-local-offer"],
    ["CGL", "services/with-you"],
    ["DVPO", "helplines/police-101"],
    ["SPOC", "helplines/childrens-services"],
    // What is asked of a parent, and of this site.
    ["young mum", "services/health-visiting-and-school-nursing"],
    ["baby bank", "services/west-marsh-baby-bank"],
    ["dont know what i need", "page/where-to-start/"],
    ["hide that i was here", "pages/staying-safe-online"],
    ["download", "page/print/"],
    // Words of this town and of everyday talk.
    ["packing in the fags", "services/haven-centre"],
    ["mardy little boy", "services/family-hubs-parenting-support"],
    ["kids wont stop mithering me", "services/family-hubs-parenting-support"],
    ["driving me round the bend", "guidance/getting-help-early"],
    ["womans aide", "services/womens-aid"],
    ["say who i am when i ring about a child", "guidance/if-you-are-worried-about-a-child"],
    // Daily needs: who brings up whom, quarrels, forms, days off school, a family far from home.
    ["raising my grandson", "guidance/family-and-friends-who-bring-up-a-child"],
    ["my son fights with his sister", "services/family-hubs-parenting-support"],
    ["tantrums in asda", "services/family-hubs-parenting-support"],
    ["drowning in paperwork for dla", "guidance/money-food-and-a-home"],
    ["missing school", "services/sendiass"],
    ["worried sick about sats", "services/compass-go"],
    ["bus to hospital", "services/diana-princess-of-wales-hospital"],
    ["nowt in for tea til friday", "services/rock-foundation-food-bank"],
    ["just moved here from poland", "guidance/new-to-this-country"],
    ["teen shouting and swearing at me", "programmes/step-up"],
    ["internet wifi free computer", "services/libraries"],
    ["library open saturday", "services/libraries"],
    ["my milk isnt coming in", "helplines/national-breastfeeding-helpline"],
    ["things for 13 yr olds to do", "services/horizon-youth-zone"],
    // Words of danger that the next word makes harmless.
    ["scared of dentist", "helplines/nhs-111"],
    ["son afraid of dogs", "services/compass-go"],
    ["cutting teeth", "services/health-visiting-and-school-nursing"],
    ["grandad died how do i tell my little one", "services/young-minds-matter"],
    // Somebody who is afraid of social workers, drinks, cannot love a baby or loses somebody.
    ["social are coming", "guidance/when-you-have-a-social-worker"],
    ["social services took my kids", "guidance/when-you-have-a-social-worker"],
    ["scared of social services", "guidance/when-you-have-a-social-worker"],
    ["i drink every night when the kids are asleep", "services/with-you"],
    ["i drink every night when the kids are asleep", "guidance/drink-and-drugs"],
    ["i dont love my baby", "page/where-to-start/low-after-birth/"],
    ["my mam is dying", "helplines/samaritans"],
    ["my ex wont bring the kids back", "services/family-hubs-parenting-support"],
    ["baby has trapped wind", "services/health-visiting-and-school-nursing"],
    // What else a day needs: first aid, weighing, work, a dentist, damp, a bed.
    ["first aid for babies course", "services/babyzone"],
    ["first aid for a toddler", "services/babyzone"],
    ["paediatric first aid", "services/babyzone"],
    ["dentist for kids", "helplines/nhs-111"],
    ["dentist for my toddler", "services/health-visiting-and-school-nursing"],
    ["weigh the baby", "services/health-visiting-and-school-nursing"],
    ["get baby weighed", "services/health-visiting-and-school-nursing"],
    ["scales for baby", "services/health-visiting-and-school-nursing"],
    ["premature baby", "services/health-visiting-and-school-nursing"],
    ["red book", "services/health-visiting-and-school-nursing"],
    ["job", "helplines/family-information-service"],
    ["cv writing", "helplines/family-information-service"],
    ["need a job", "services/funded-childcare"],
    ["mould in my flat", "services/lincolnshire-housing-partnership"],
    ["damp in bedroom", "services/council-offices-in-grimsby"],
    ["bed for my son", "services/council-offices-in-grimsby"],
    // Other languages lead to the page in that language.
    ["pomoc", "page/languages/pl/"],
    ["pagalba", "page/languages/lt/"],
    ["ajutor", "page/languages/ro/"],
    ["ajuda", "page/languages/pt/"],
    ["مساعدة", "page/languages/ar/"],
    ["العربية", "page/languages/ar/"],
    ["یارمەتی", "page/languages/ckb/"],
    ["помогите", "page/languages/ru/"],
    ["допоможіть", "page/languages/uk/"],
    ["по-русски", "page/languages/ru/"],
    ["українською", "page/languages/uk/"],
    ["po polsku", "page/languages/pl/"],
    ["pieluchy", "page/languages/pl/"],
    ["droguri", "page/languages/ro/"],
  ])("to “%s” hold %s", (words, key) => expect(keys(words).slice(0, 3)).toContain(key));
});

describe("the first answer", () => {
  it.each([
    // A day leads to what is on, unless the other words are about something else.
    ["something to do on saturday", "page/whats-on/"],
    ["playgroup saturday", "page/whats-on/"],
    // Whom the law or the body of it asks, before a topic that shares a word.
    ["private fostering", "helplines/childrens-services"],
    ["period pains", "services/health-visiting-and-school-nursing"],
    ["heavy periods", "services/health-visiting-and-school-nursing"],
    ["selective mutism", "services/health-visiting-and-school-nursing"],
    ["food bank saturday", "services/rock-foundation-food-bank"],
    ["saturday club", "services/flag"],
    // Another language leads to its page.
    ["nie mówię po angielsku", "page/languages/pl/"],
    ["не говорю по-английски", "page/languages/ru/"],
    ["pieluchy", "page/languages/pl/"],
    // One need each.
    ["tongue tie", "helplines/national-breastfeeding-helpline"],
    ["toothache", "helplines/nhs-111"],
    ["morning after pill", "helplines/nhs-111"],
    ["detox", "services/with-you"],
    ["gay son", "helplines/galop"],
    ["are you the council", "services/council-offices-in-grimsby"],
    ["my kid's school wont listen", "services/sendiass"],
    ["my baby died", "helplines/sands"],
    ["beat boredom", "services/horizon-youth-zone"],
    // A young person's words lead to a young person's page.
    ["booted out", "page/where-to-start/young-no-home/"],
    ["they threw me out", "page/where-to-start/young-no-home/"],
    ["stepmother", "guidance/something-is-wrong-at-home"],
    ["mam smacking", "guidance/something-is-wrong-at-home"],
    ["naked photos", "guidance/online-pictures-and-people"],
    ["demigirl or nonbinary", "helplines/galop"],
    // Professionals' words.
    ["early help paperwork", "guidance/early-help-assessment"],
    ["independent advocate", "helplines/family-rights-group"],
    ["postnatal depression", "page/where-to-start/low-after-birth/"],
  ])("to “%s” is %s", (words, key) => expect(keys(words)[0]).toBe(key));
});

describe("the first eight answers", () => {
  const CRISIS = ["childline", "papyrus", "emergency-services"].map((slug) => `helplines/${slug}`);
  it.each([
    ["half term", CRISIS],
    ["summer holidays", CRISIS],
    ["nits", CRISIS],
    ["kid wont go school", ["guidance/for-professionals", "page/early-help/professionals/"]],
    ["school shoes", ["guidance/for-professionals", "page/early-help/professionals/"]],
    ["scared of partner", ["services/healing-partnership"]],
    ["my partner", ["services/healing-partnership", "services/lincolnshire-housing-partnership"]],
    ["toothache", ["services/fusion-centre", "services/barretts-recreation-ground"]],
    ["vaccination", ["services/fusion-centre", "services/barretts-recreation-ground"]],
  ])("to “%s” leave out %j", (words, absent) =>
    expect(
      keys(words)
        .slice(0, 8)
        .filter((key) => absent.includes(key)),
    ).toEqual([]),
  );
});

describe("the reason", () => {
  it.each([
    ["nits", "services/health-visiting-and-school-nursing", "Means: Health"],
    ["weaning", "services/health-visiting-and-school-nursing", "Means: Health"],
    ["teething", "services/health-visiting-and-school-nursing", "Means: Health"],
    ["jabs", "services/health-visiting-and-school-nursing", "Means: Health"],
    ["car seat", "services/west-marsh-baby-bank", undefined],
    ["same sex", "helplines/galop", "Means: lgbt"],
    ["urdu", "guidance/new-to-this-country", "Means: other languages"],
    ["anonymous", "guidance/who-will-they-tell", "Means: confidential"],
    ["christmas presents", "services/rock-foundation-food-bank", "Means: Money, bills and debt"],
  ])("for “%s” names nothing that the words do not mean", (words, key, reason) => {
    expect(keys(words)).toContain(key);
    expect(why(words, key)).toBe(reason);
  });
});

describe("what the council answers", () => {
  it.each(["bus pass", "fly tipping", "pothole", "bin day"])(
    "“%s” finds nothing here, and the council to ask",
    (words) => {
      const { results, query } = answer(index, words);
      expect(results.length).toBe(0);
      const asked = query.elsewhere.flatMap(({ entries }) => entries);
      expect(asked.map((number) => index.entries[number]?.url)).toContain(
        "/services/council-offices-in-grimsby/",
      );
    },
  );
});

it.each(["nowhere to sleep", "kicked out", "homeless 16", "thrown out nowhere to stay"])(
  "“%s” has an answer that is known before one that is not",
  (words) => {
    const rank = (key: string): number => keys(words).indexOf(key);
    expect(rank("services/harbour-place")).not.toBe(0);
    expect(
      Math.max(rank("guidance/money-food-and-a-home"), rank("services/doorstep")),
    ).toBeGreaterThan(-1);
  },
);

it.each(["interpreter", "interpreting", "translator"])(
  "“%s” has no church hall, and the list of languages among the first three",
  (words) => {
    expect(keys(words).slice(0, 3)).toContain("page/languages/");
    expect(keys(words).filter((key) => key.startsWith("services/"))).toEqual([]);
  },
);

it("a day names no topic as the reason for what shares one with the page of the day", () =>
  expect(why("evicted next week two kids", "services/funded-childcare")).not.toBe(
    "Means: what's on",
  ));

it("a library that is shut for now comes after those that are open", () =>
  expect(keys("library").slice(0, 3)).not.toContain("services/grimsby-central-library"));

describe("a common word in a name", () => {
  it.each(["first aid for babies course", "baby first aid", "first home", "first aid course"])(
    "does not win in “%s”",
    (typed) => expect(keys(typed)[0]).not.toBe("services/family-hubs-parenting-support"),
  );
  it("is a name where the name is typed", () =>
    expect(keys("families first")[0]).toBe("services/family-hubs-parenting-support"));
});

describe("what is not listed", () => {
  it.each(["bounty pack", "twins", "cooking class", "bus fare"])("“%s” finds nothing", (typed) =>
    expect(keys(typed)).toEqual([]),
  );
});
