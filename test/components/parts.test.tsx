import { cardLines } from "../../src/components/entry-card/card-facts.ts";
import { servicePage } from "../../src/pages/service-page.tsx";
import { html as viewHtml } from "../pages/markup.ts";
import { ForMe } from "../../src/pages/directory/service-sections.tsx";
import { describe, expect, it } from "vitest";
import { Callout } from "../../src/components/callout/callout.tsx";
import { Checked } from "../../src/components/checked/checked.tsx";
import { ContactList } from "../../src/components/contact-list/contact-list.tsx";
import { DRAWINGS, type IconName } from "../../src/components/icon/drawings.ts";
import { Icon } from "../../src/components/icon/icon.tsx";
import { Mark } from "../../src/components/mark/mark.tsx";
import { NotConfirmed } from "../../src/components/not-confirmed/not-confirmed.tsx";
import { PageTools } from "../../src/components/page-tools/page-tools.tsx";
import { PhoneLink } from "../../src/components/phone-link/phone-link.tsx";
import { PlaceList } from "../../src/components/place-list/place-list.tsx";
import { SessionTimes } from "../../src/components/session-times/session-times.tsx";
import type { Service } from "../../src/model/collections/index.ts";
import { placeData } from "../fixtures/library.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { html, words } from "./render.ts";

const library = exampleLibrary();
const checked = {
  on: "2026-11-02",
  by: "Site editor",
  nextDue: "2027-02-02",
  confidence: "reported",
} as const;

describe("a date of checking", () => {
  it("says when, by which role, how sure and when next", () => {
    expect(words(html(<Checked checked={checked} today="2026-11-21" />))).toBe(
      "Read on 2 November 2026 by the site editor The people who run it have not confirmed it yet. We will check it again by 2 February 2027 .",
    );
  });

  it("asks to ring only after the day it was due", () => {
    expect(html(<Checked checked={checked} today="2027-02-02" />)).not.toContain(
      "Ring before you go",
    );
    expect(html(<Checked checked={checked} today="2027-02-03" />)).toContain(
      "This is due for a check. Ring before you go.",
    );
  });
});

describe("ways to reach somebody", () => {
  it("are links for a thumb, with what the number is for", () => {
    const markup = html(
      <PhoneLink number="01632 960001" extension="option 2" name="The desk" hours="Weekdays" />,
    );
    expect(markup).toContain('href="tel:01632960001"');
    expect(words(markup)).toBe("Ring 01632 960001 then option 2 The desk Weekdays");
  });

  it("leave nothing where there is none", () => expect(html(<ContactList />)).toBe(""));

  it("keep other websites from knowing where a reader came from", () => {
    expect(
      html(
        <ContactList website="https://example.org/" text={{ word: "HELLO", number: "60777" }} />,
      ),
    ).toMatch(
      /href="sms:60777\?body=HELLO".*href="https:\/\/example\.org\/" rel="noreferrer noopener"/s,
    );
  });
});

describe("places", () => {
  const place = {
    confidential: false,
    accessibility: [],
    name: "The Hall",
    address1: "1 Quay",
    latitude: 53.5,
    longitude: -0.1,
  } as const;
  const show = (change: object): string =>
    html(
      <PlaceList
        entry={{
          ...library.entry("hubs", "harbour-hub"),
          locations: [{ ...place, ...change } as never],
        }}
        library={library}
      />,
    );

  it("lead to a map elsewhere and say that it is elsewhere", () =>
    expect(words(show({}))).toContain("Map of The Hall on OpenStreetMap, another website"));
  it("have no map without a position", () =>
    expect(show({ latitude: undefined })).not.toContain("openstreetmap"));

  it("that are secret say so and nothing else", () => {
    const markup = show({ confidential: true, postcode: "ZZ1 1ZZ" });
    expect(words(markup)).toBe("The address is secret, to keep people safe.");
    expect(markup).not.toMatch(/Quay|ZZ1|53\.5|Hall/);
  });
});

const reached: Service = { ...library.entry("services", "baby-circle"), email: "ask@example.org" };

describe("sessions", () => {
  it("that nobody has confirmed say so, and ask “them” where they can be reached", () => {
    const said = (entry: typeof reached) =>
      words(html(<SessionTimes entry={entry} library={library} />));
    expect(said(reached)).toContain("Ask them before you go");
    expect(said({ ...reached, email: undefined })).toContain("Check before you go");
  });
});

describe("a service that nobody goes to", () => {
  const times = (delivery: readonly ("in person" | "phone" | "online")[]) =>
    words(html(<SessionTimes entry={{ ...reached, delivery }} library={library} />));
  it("is not to be asked “before you go”", () => {
    expect(times(["phone", "online"])).toBe("We have no confirmed days and times. Ask them.");
    expect(times(["in person", "phone"])).toContain("Ask them before you go.");
    expect(times([])).toContain("Ask them before you go.");
  });
});

describe("a place where nobody may be to ask", () => {
  const plain = {
    ...reached,
    ...{ eligibility: undefined, costOptions: [], languages: [], serviceAreas: [] },
  };
  const about = (change: object): string =>
    words(html(<ForMe service={{ ...plain, ...change }} library={library} />));

  it("is not asked about its hours or about interpreters", () => {
    const park = { ...plain, venue: true };
    expect(words(html(<SessionTimes entry={park} library={library} />))).toBe(
      "We have no confirmed opening times. Check before you go.",
    );
    expect(about({ venue: true })).toContain("Not known yet Cost. Check before you go.");
    expect(about({ venue: true, costOptions: [{ amount: 0 }] })).not.toContain("Not known yet");
    expect(about({ email: undefined })).not.toContain("Ask them");
    expect(about({})).toContain("Ask them, and ask for an interpreter if you need one.");
    expect(cardLines(park, library).unknown).not.toContain("ages");
  });
  it("is asked nothing where it is only a website, which has no hours", () => {
    const site = { ...plain, email: undefined, delivery: ["online" as const] };
    const page = words(viewHtml(servicePage(site, library)));
    expect(page).toContain("Its website may say.");
    expect(page).not.toMatch(/days and times|interpreter|Ask them/);
    const spoken = words(viewHtml(servicePage({ ...site, delivery: ["phone"] }, library)));
    expect(spoken).toMatch(/no confirmed days and times/);
  });
  it("lacks no times where it is only a website", () => {
    const unknown = (delivery: readonly ("online" | "phone")[]): readonly string[] =>
      cardLines({ ...plain, delivery }, library).unknown;
    expect(unknown(["online"])).not.toContain("times");
    expect(unknown(["online", "phone"])).toContain("times");
  });
});

describe("page tools", () => {
  it("without an e-mail address offer no letter to nobody, and say whom to ask", () => {
    const helped = exampleLibrary({
      data: { site: { ...placeData().site, askInstead: "child-line-example" } },
    });
    const markup = html(
      <PageTools title="Toddler Tea" url="/services/toddler-tea/" library={helped} />,
    );
    expect(words(markup)).toMatch(
      /Print it.*Is it wrong\?.*You cannot write to us yet.*believe the service, not this page\. Not sure\? Ask the /,
    );
    expect(markup).not.toContain("mailto:hello");
  });

  it("offer four reasons in one tap", () => {
    const withEmail = exampleLibrary({
      data: { site: { ...placeData().site, contactEmail: "hello@example.org" } },
    });
    expect(
      html(
        <PageTools title="Toddler Tea" url="/services/toddler-tea/" library={withEmail} />,
      ).match(/mailto:hello@example\.org/g),
    ).toHaveLength(4);
  });

  it("on a sensitive page carry nothing of its title", () =>
    expect(
      html(
        <PageTools title="Talk about violence" url="/services/x/" library={library} sensitive />,
      ),
    ).not.toMatch(/violence/));
});

describe("what is not known", () => {
  it("is left out when all is known", () => expect(html(<NotConfirmed items={[]} />)).toBe(""));
  it("is told as it was written", () =>
    expect(words(html(<NotConfirmed items={["No number. Ask the hub."]} />))).toBe(
      "What we do not know yet No number. Ask the hub.",
    ));
});

describe("drawings", () => {
  it("say nothing to those who cannot see them", () =>
    expect(html(<Icon name="phone" />)).toContain('aria-hidden="true"'));
  it("exist for every need", () =>
    expect(library.data.taxonomy.needs.filter(({ icon }) => !(icon in DRAWINGS))).toEqual([]));
  it("are small", () =>
    expect(
      Object.keys(DRAWINGS).filter((name) => html(<Icon name={name as IconName} />).length > 700),
    ).toEqual([]));
  it("make a sign of less than 2 kB", () => expect(html(<Mark />).length).toBeLessThan(2048));
  it("keep the level of heading that is asked for", () =>
    expect(html(<Callout tone="urgent" title="Now" heading={3} />)).toContain("<h3"));
});
