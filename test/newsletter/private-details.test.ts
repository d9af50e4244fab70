/** Questions about personal details, and about what the newsletter does not print. */
import { describe, expect, it } from "vitest";
import { questionsAbout } from "../../src/newsletter/posted-questions.ts";
import { newsText } from "../../src/newsletter/lay-out.ts";
import { POSTED_FIELDS, type PostedName } from "../../src/newsletter/posted-item.ts";

const asked = {
  today: "2026-11-28",
  groups: ["Harbour Friends", "Friends of Example Park"],
  hasPicture: false,
};
const words = (text: string, field: PostedName = "item"): string[] =>
  questionsAbout({ group: "Dock Street Singers", [field]: text }, asked).map(
    (question) => question.words,
  );

describe("the name of a child", () => {
  it.each([
    ["Zoe", "My daughter Zoe, 6, loves it."],
    ["Zoe", "Zoe, 6, won the race."],
    ["Zoe Brown", "Drawn by Zoe Brown (aged 6)."],
    ["Zoe", "A 6-year-old Zoe baked the cake."],
    ["Zoe", "Our 6 year old daughter Zoe sang."],
    ["Mia", "Mia aged five won."],
    ["Maisie", "Well done to Maisie and Noah, both 8."],
    ["Poppy", "Our youngest, Poppy, sang."],
    ["Emily", "Our Emily is 7 now."],
    ["Zosia", "moja córka Zosia, 6 lat"],
    ["Kubą", "Przyszłam z moim synem Kubą."],
    ["Zosia", "Zosia, lat 6, śpiewa."],
    ["Zosia", "6-letnia Zosia narysowała."],
    ["Ana", "fiica mea Ana, 6 ani"],
    ["Andrei", "Fiul meu Andrei a venit."],
    ["Ioana", "Ioana (5 ani)"],
    ["Ema", "Mano dukra Ema, 6 metų"],
    ["Jonas", "mūsų sūnus Jonas"],
    ["Ana", "a minha filha Ana, 6 anos"],
    ["João", "Meu filho João, de 7 anos"],
    ["Anna", "mana meita Anna"],
    ["Аня", "моя дочь Аня, 6 лет"],
    ["Тарас", "мій син Тарас"],
    ["Lucía", "mi hija Lucía, 6 años"],
  ])("%s: %s", (name, text) =>
    expect(words(text)).toContain(
      `“${name}” looks like the name of a child. Leave out names of children.`,
    ),
  );

  it.each([
    "Room 6, upstairs. Group (6). Ages 5, 6 and 7.",
    "Children (5 to 11) and Babies 0, free.",
    "Dzieci 6 lat i starsze. Dla dzieci 5 lat.",
    "Copii 6 ani. Pentru copii de 6 ani.",
    "Vaikai 6 metų. Vaikams nuo 6 metų.",
    "Crianças de 6 anos.",
    "In December, 6 families came. Exampleton, 5 miles away.",
    "Harbour Friends, 6 years old, had a cake.",
    "Our Baby group meets. Her child may cry.",
  ])("is not in: %s", (text) => expect(words(text)).toEqual([]));
});

describe("a home", () => {
  it.each<readonly [PostedName, string, string]>([
    ["item", "42 Linnet Road", "42 Linnet Road, ring the bell."],
    ["item", "14a Heron Street", "Pick up from 14a Heron Street."],
    ["join", "7 Plover St", "Knock at 7 Plover St"],
    ["item", "flat 3, 42 Curlew Street", "It is flat 3, 42 Curlew Street, press the buzzer."],
    ["item", "33 Dunlin Road", "Come to 33 Dunlin Road (leave it by the gate)."],
    ["item", "51 Kestrel Avenue", "Tombola at Sue's, 51 Kestrel Avenue"],
    ["where", "42 Linnet Road", "42 Linnet Road, AB12 9JJ"],
  ])("without a word for it, in %s: %s", (field, home, text) =>
    expect(words(text, field)).toContain(
      `Is “${home}” somebody’s home? Then leave it out. If it is a place for everybody, write its name in front.`,
    ),
  );

  it.each<readonly [PostedName, string]>([
    ["item", "We meet at 12 Example Street."],
    ["item", "Ring the bell at the church, 42 Example Road."],
    ["where", "Example Hall, 42 Example Road"],
    ["where", "The park, Example Road"],
  ])("is not in %s: %s", (field, text) => expect(words(text, field)).toEqual([]));
});

describe("an account of one person", () => {
  it.each([
    "Message me on Facebook",
    "DM me on insta to book.",
    "Find Jo Smith on Facebook.",
    "https://www.facebook.com/jo.smith.9",
    "https://www.facebook.com/profile.php?id=1000123",
    "instagram.com/jo_smith99",
    "Ask @jo_smith about it.",
    "My snapchat is jojo99.",
    "Look at Jo's facebook.",
    "https://www.linkedin.com/in/jo-smith",
  ])("%s", (text) =>
    expect(words(text)).toContainEqual(
      expect.stringContaining("looks like one person’s own account"),
    ),
  );

  it.each([
    "Find us on Facebook: facebook.com/harbourfriends",
    "Harbour Friends on Facebook, @harbour_friends",
    "Message us on Facebook, or info@example.org.",
    "Find Harbour Friends on Instagram.",
  ])("is not in: %s", (text) => expect(words(text)).toEqual([]));
});

describe("the number of a car", () => {
  it.each([
    ["FX21 ABC", "Look for the car FX21 ABC."],
    ["FX21ABC", "It was a van, FX21ABC."],
    ["k123 abc", "My car reg is k123 abc."],
    ["ABC 123D", "A silver one, registration ABC 123D"],
  ])("%s", (plate, text) =>
    expect(words(text)).toContain(
      `“${plate}” looks like the number of a car. It leads to a person: leave it out.`,
    ),
  );

  it.each(["Come to AB12 7DS or AB11 1AA.", "Bus 9X, A180 and M180.", "Car park at AB11 1AA"])(
    "is not in: %s",
    (text) => expect(words(text)).toEqual([]),
  );
});

describe("a way to pay one person, and a number of one person", () => {
  it.each([
    "Sort code 01-02-03",
    "paypal.me/jo",
    "GB29 NWBK 6016 1331 9268 19",
    "numer konta 12 1234",
    "Give at gofundme.com/f/help-jo",
    "Please give to my crowdfunder.",
  ])("%s", (text) =>
    expect(words(text)).toContainEqual(expect.stringContaining("a way to pay somebody")),
  );

  it.each(["NHS number 943 476 5919", "My NI no. is AB 12 34 56 C"])("%s", (text) =>
    expect(words(text)).toContainEqual(expect.stringContaining("a private number of one person")),
  );
});

describe("what is not put up here", () => {
  it.each([
    "Vote Example on Thursday",
    "Re-elect Jo Smith",
    "Meet your local Example candidate.",
    "Join the Example Party",
    "Help us canvass on Saturday.",
  ])("party politics: %s", (text) =>
    expect(words(text)).toContainEqual(expect.stringContaining("looks like party politics")),
  );

  it.each([
    "20% off all toys this week",
    "Use code SAVE10",
    "Buy one get one free",
    "Earn £500 a week. Be your own boss.",
    "Sofa for sale, £50",
    "Taking orders for cakes",
    "I sell cards, £3 each.",
    "Only £9.99, and the first week free",
  ])("an advert: %s", (text) =>
    expect(words(text)).toContainEqual(expect.stringContaining("looks like an advert")),
  );

  it.each([
    "Register to vote by Tuesday. Polling day is Thursday.",
    "Vote for your favourite scarecrow. Vote now!",
    "The Street Party meeting point is the gate. Join our Christmas Party.",
    "Jumble sale in the hall, with cakes for sale.",
    "The council elected a new mayor.",
  ])("is not: %s", (text) => expect(words(text)).toEqual([]));
});

it.each([
  ["Thursday 31st", "2026-11-20", "31 December 2026 is a Thursday"],
  ["Friday 31st", "2026-11-20", "31 December 2026 is a Thursday"],
  ["Saturday 30th", "2027-01-31", "30 March 2027 is a Tuesday"],
  ["Friday 32nd", "2026-11-20", "There is no Friday 32nd"],
])("a day without its month: %s on %s", (when, today, said) => {
  const all = questionsAbout({ when: `${when}, 2pm` }, { ...asked, today }).map(
    (question) => question.words,
  );
  if (said.includes("is a Thursday") && when.startsWith("Thursday"))
    expect(all.join()).not.toContain("Which");
  else expect(all.join()).toContain(said);
});

it("every fact of an item is in its text", () => {
  const facts = POSTED_FIELDS.filter((field) => "fact" in field);
  expect(facts.map(({ name }) => name)).toEqual(["when", "where", "who", "cost", "join"]);
  const item = Object.fromEntries(facts.map(({ name }) => [name, `said of ${name}`]));
  const text = newsText({ title: "Tea", date: "2026-11-28" } as never, item);
  expect(facts.filter(({ name }) => !text.includes(`said of ${name}`))).toEqual([]);
});

describe("days and times of an item in free words", () => {
  const free = (text: string): string[] =>
    questionsAbout({ item: text }, { ...asked, isFree: true }).map((question) => question.words);

  it.each([
    ["10:00 to 25:30 in the hall", /^There is no time 25:30/],
    ["From 9 to 27:00", /^There is no time 27:00/],
    ["Open 14:00 - 13:00", /“14:00 - 13:00” does not end after it starts/],
    ["It starts at 2pm and finishes at 1pm.", /does not end after it starts/],
    ["Start: 14:00, End: 13:30", /does not end after it starts/],
    ["Between 3pm and 2pm", /does not end after it starts/],
    ["Come on 20 November at 2pm.", /^20 November is over/],
    ["The fair is on 31/10/2026.", /^31\/10\/2026 is over/],
    ["From 5 December to 3 December", /“5 December to 3 December” ends before it starts/],
  ])("%s", (text, expected) => expect(free(text)).toEqual([expect.stringMatching(expected)]));

  it.each([
    "We met on 20 November and it rained. Next is 12 December, 10am to 12.",
    "As Matthew 25:35 says. A ratio of 4:75.",
    "It starts at 9pm and ends at 1am.",
    "From 30 December to 2 January.",
    "Open from 10am to 4pm, the cafe closes at 5pm.",
    "Between 5 and 11 years. It starts at 10 and ends at 2.",
  ])("are not asked about in: %s", (text) => expect(free(text)).toEqual([]));
});
