/** What a posted item is asked about before it is sent. */
import { describe, expect, it } from "vitest";
import { questionsAbout } from "../../src/newsletter/posted-questions.ts";

const asked = {
  today: "2026-11-28",
  groups: ["Harbour Friends", "Café on the Quay"],
  hasPicture: false,
};
const words = (item: Parameters<typeof questionsAbout>[0], more = {}): string[] =>
  questionsAbout(item, { ...asked, ...more }).map(({ field, words: said }) => `${field}: ${said}`);

describe("a posted item", () => {
  it("that is right is asked nothing", () =>
    expect(
      words({
        title: "Lanterns on the quay",
        group: "Harbour Friends",
        when: "Sunday 20 December 2026, 2pm to 4pm",
        where: "12 Example Street, dn31 1aa, Room B2, then hall A1 10am to 4pm",
        cost: "£2, or £1.50 for members since 2019",
        join: "Ring 01632 960123 or 01632 960124. Bring 2 or 3 friends.",
        expires: "2026-12-20",
        item: "It ran from 2016 to 2019 with 40 families. The M180 is shut. Ring 999 in danger.",
      }),
    ).toEqual([]));

  it.each([
    ["join", "Ring 01632 96012", /^join: .*9 digits after the first 0 and should have 10/],
    ["join", "Tel. (01632) 960-1234", /^join: .*11 digits after the first 0/],
    ["item", "Call us on 07700 90012 to book", /^item: .*9 digits/],
    ["item", "Book on 0900 123 4567", /^item: .*costs a lot/],
    ["when", "20 December 2025, 2pm", /^when: 20 December 2025 is over/],
    ["when", "20/11/2026 at 2pm", /^when: 20\/11\/2026 is over/],
    ["expires", "2026-11-27", /^expires: 2026-11-27 is over/],
    ["when", "31 November 2026", /^when: There is no 31 November 2026/],
    ["when", "29/02/2027", /^when: There is no 29\/02\/2027/],
    ["when", "Saturday 20 December 2026", /is a Sunday. Which is right/],
    ["where", "Example Hall, AB11 1A", /^where: “AB11 1A” is not a whole postcode/],
    ["where", "Example Hall, ab11 1ci", /^where: “ab11 1ci” is not a whole postcode/],
    ["where", "ab111a", /^where: “ab111a” is not/],
    ["where", "Example Hall, AB11 11AA", /^where: “AB11 11AA” is not/],
    ["group", "harbour friends", /^group: Do you mean “Harbour Friends”\?/],
    ["group", "Cafe on the Quay", /^group: Do you mean “Café on the Quay”\?/],
  ])("is asked about its %s: %s", (field, text, expected) => {
    const said = words({ [field]: text });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(expected);
  });

  it("may be of a new group", () => expect(words({ group: "Dock Street Singers" })).toEqual([]));

  it("is asked about the people in a picture, and what it shows, only with a picture", () => {
    expect(words({}, { hasPicture: true })).toEqual([
      "picture: Say what the picture shows.",
      "consent: Has everybody in the picture agreed? If not, take the picture out.",
    ]);
    expect(words({ picture: "Lanterns", consent: "yes" }, { hasPicture: true })).toEqual([]);
    const named = words({ picture: "IMG_4312.jpg", consent: "yes" }, { hasPicture: true });
    expect(named).toEqual([expect.stringMatching(/^picture: .* looks like the name of a file/)]);
  });

  it("today is not over", () => expect(words({ expires: "2026-11-28" })).toEqual([]));
});
