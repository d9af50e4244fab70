/** What a reader rings when her words say who is hurt, by whom, or who is outside. */
import { describe, expect, it } from "vitest";
import { entriesFor } from "../../src/search/intent/help.ts";
import { kindsTold } from "../../src/search/intent/phrases.ts";
import { classified, help, keys, panelLines } from "./help-for-text.ts";

/** Pages below the numbers. */
const leadsTo = (text: string): readonly (string | undefined)[] =>
  entriesFor(help, classified(text)).map((entry) => keys[entry]);

const OWN_ACTS = "guidance/when-it-is-you-who-needs-help-to-stay-calm";

describe("somebody outside, who follows, or comes out of prison", () => {
  it.each([
    "hes in the back garden now trying to get in",
    "hes coming out of prison and i am terrified",
    "he gets out of prison friday and hes said hell find me",
    "released from jail and knows where me and the kids live",
    "my ex keeps parking outside ours",
    "my ex is sat outside in his car again",
    "he keeps turning up at my house at night",
    "his brother keeps driving past the house real slow",
    "someone is in our yard trying the doors",
    "ex waits outside the nursery gate",
  ])("“%s” rings 999, then domestic abuse lines", (text) =>
    expect(panelLines(text).slice(0, 3)).toEqual([
      "emergency-services",
      "national-domestic-abuse-helpline",
      "womens-aid-north-east-lincolnshire",
    ]),
  );
});

describe("pregnancy, scalds, fits and choking", () => {
  it.each([
    "my baby is not kicking today",
    "baby stopped moving inside me",
    "the bump has gone quiet no movements",
    "havent felt the baby move since last night",
    "my waters have gone and im only 30 weeks",
    "bleeding 12 weeks pregnant",
    "hot tea spilt on baby",
    "scalded arm toddler",
    "pulled the kettle over herself",
    "toddler having a fit",
    "son keeps having fits today",
    "bab choking on a grape",
    "toddler got a coin stuck in throat cant breathe",
    "krwawię w ciąży",
    "dziecko się oparzyło",
    "copilul are convulsii",
    "mi s-a rupt apa",
    "bebê não se mexe",
    "o meu filho queimou-se",
    "vaikas nusiplikė",
    "kūdikiui traukuliai",
    "ребёнок обжёгся",
    "у малюка судоми",
    "أنا حامل وعندي نزيف",
    "منداڵەکەم سووتا",
  ])("“%s” rings 999 and 111 alone", (text) =>
    expect(panelLines(text)).toEqual(["emergency-services", "nhs-111"]),
  );
  it.each(["my baby is not kicking today", "my waters have gone and im only 30 weeks"])(
    "“%s” leads to the hospital and to pregnancy",
    (text) =>
      expect(leadsTo(text).slice(0, 2)).toEqual([
        "services/diana-princess-of-wales-hospital",
        "guidance/from-pregnancy-to-two",
      ]),
  );
  it("keep the domestic abuse line where somebody did it", () =>
    expect(
      panelLines("pregnant and he pushed me against the worktop baby not moving much"),
    ).toContain("national-domestic-abuse-helpline"));
});

describe("tablets that a child or teenager took", () => {
  it.each([
    "my lad has took all my tablets",
    "my son got hold of his nans tablets and took some",
    "toddler ate my blood pressure tablets",
    "my teenager swallowed a packet of pills",
  ])("“%s” rings 999, then 111", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "nhs-111"]),
  );
});

describe("into the sea", () => {
  it.each([
    "i feel like driving into the sea with the kids",
    "thinking of driving us all off the dock",
    "i want to walk into the sea and take them with me",
    "chcę wjechać do morza z dziećmi",
  ])("“%s” rings 999, then Samaritans", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "samaritans"]),
  );
});

describe("children who carry for others", () => {
  it.each([
    "my son is running drugs for older lads on the east marsh",
    "they make my son carry packages on the train",
    "they make her carry a knife for them",
    "my daughter is delivering drugs for her boyfriends mates",
    "grown men make my lad hide stuff for them weed and that",
  ])("“%s” rings 999 and children’s services", (text) => {
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "childrens-services"]);
    expect(panelLines(text)).toContain("police-101");
  });
});

describe("a child whom somebody else hurt", () => {
  it.each([
    "he threw the baby on the bed",
    "my husband threw my baby against the wall",
    "he dropped the baby on purpose",
    "the babysitter has been smacking my baby",
    "his dad burnt him with a cigarette",
    "nan hits my toddler with a belt",
    "child told me daddy hurts her",
    "neighbour hits his kids",
  ])("“%s” rings 999, children’s services, NSPCC, and leads to no page of own acts", (text) => {
    expect(panelLines(text).slice(0, 3)).toEqual([
      "emergency-services",
      "childrens-services",
      "nspcc-helpline",
    ]);
    expect(leadsTo(text)).not.toContain(OWN_ACTS);
  });
  it("“my boyfriend shook the baby” rings NHS 111 before these", () => {
    const text = "my boyfriend shook the baby";
    expect(panelLines(text).slice(0, 4)).toEqual([
      "emergency-services",
      "nhs-111",
      "childrens-services",
      "nspcc-helpline",
    ]);
    expect(leadsTo(text)).not.toContain(OWN_ACTS);
  });
  it.each(["she cries and i hit her", "he screams i shook him"])(
    "is not “%s”: own acts keep their page",
    (text) => expect(leadsTo(text)).toContain(OWN_ACTS),
  );
});

describe("violence at the neighbours’", () => {
  it.each([
    "next door is battering his missus again",
    "the man upstairs is beating his girlfriend up",
    "neighbour is knocking his missus about",
    "woman next door is being beaten now",
    "i can hear him hitting his wife",
    "upstairs neighbour getting strangled",
  ])("“%s” rings 999, 101 and domestic abuse lines, before any line for children", (text) =>
    expect(panelLines(text).slice(0, 4)).toEqual([
      "emergency-services",
      "police-101",
      "national-domestic-abuse-helpline",
      "womens-aid-north-east-lincolnshire",
    ]),
  );
});

describe("a man who is hurt", () => {
  it.each([
    "she hits me and im a bloke",
    "im a man and my partner beats me",
    "im a dad and she throws things at me",
    "my wife hits me",
    "male victims",
  ])("“%s” rings 999, then the Men’s Advice Line", (text) =>
    expect(panelLines(text).slice(0, 2)).toEqual(["emergency-services", "mens-advice-line"]),
  );
});

describe("cutting of girls", () => {
  it.each([
    "they want to cut her down there in the holidays",
    "they are taking my daughter abroad to be cut",
    "my sister is going to be circumcised in summer",
    "fgm",
  ])("“%s” rings 999, children’s services and the NSPCC", (text) =>
    expect(panelLines(text).slice(0, 3)).toEqual([
      "emergency-services",
      "childrens-services",
      "nspcc-helpline",
    ]),
  );
});

it.each([
  "he sat in the garden with the kids",
  "someone parked across my drive",
  "dad coming out of prison help with housing",
  "hes trying to get in my bed at night",
  "he follows me round the house he is so clingy",
  "when does baby start kicking",
  "pregnant blood test",
  "water bill gone up",
  "a cup of tea and a chat",
  "he burnt the toast",
  "my kid had a fit in tesco over sweets",
  "child car seat fitting",
  "choking course for parents",
  "drive to the sea with the kids",
  "crab fishing off the dock with the kids",
  "he delivers parcels for amazon",
  "my son takes his tablets every day",
  "she threw me a baby shower",
  "he dropped the kids at school",
  "he hits other children at nursery",
  "his mum kicked my son out",
  "neighbour is knocking a wall down",
  "daughter getting her hair cut before the holiday",
  "stitches down below after birth",
  "girlfriend threw me a surprise party",
])("no phrase tells danger in “%s”", (text) =>
  expect(kindsTold(text, help.categories)).toEqual([]),
);
