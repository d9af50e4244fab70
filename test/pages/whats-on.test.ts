import { describe, expect, it } from "vitest";
import { eventPage } from "../../src/pages/whats-on/event-page.tsx";
import { whatsOn } from "../../src/pages/whats-on/whats-on.tsx";
import { regularGroups } from "../../src/pages/whats-on/regular-groups.ts";
import { createLibrary } from "../../src/model/library.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { headings, html, words } from "./markup.ts";

const library = exampleLibrary();

describe("what is on", () => {
  it("goes day by day through two weeks", () => {
    expect(headings(whatsOn(library)).slice(0, 4)).toEqual([
      "1 What’s on",
      "2 Tuesday 24 November",
      "2 Saturday 28 November",
      "2 Tuesday 1 December",
    ]);
    const day = html(whatsOn(exampleLibrary({ today: "2026-11-23" })));
    expect(day).toContain('data-day="2026-11-24">Tuesday 24 November<');
    expect(day).toContain('data-until="2026-11-24T11:30"');
  });
  it("says that school terms must be checked", () =>
    expect(words(whatsOn(library))).toContain("Term time only: check before you go"));
  it("is never empty: it says that nothing is confirmed and lists groups to ask, those with a number first", () => {
    const quiet = exampleLibrary({ today: "2020-03-01" });
    const page = words(
      whatsOn({
        ...quiet,
        content: {
          ...quiet.content,
          services: quiet.content.services.map((service) => ({ ...service, schedules: [] })),
        },
      }),
    );
    expect(page).toContain("Nothing is confirmed for the next two weeks");
    expect(page).toMatch(/Groups: days and times not confirmed.*Toddler Tea.*Baby Circle/);
    expect(page).toContain("Do you run a group?");
  });
  it("keeps the groups on paper where nothing is confirmed, each with how to ask", () => {
    const quiet = exampleLibrary({ today: "2020-03-01" });
    const services = quiet.content.services.map((service) => ({
      ...service,
      schedules: [],
      phones: [{ number: "01632 960009" }] as unknown as typeof service.phones,
    }));
    const page = html(whatsOn({ ...quiet, content: { ...quiet.content, services } }));
    const [paper = "", screen = ""] = page.split('class="on-screen"');
    expect(paper).toContain('id="not-confirmed"');
    expect(paper).toMatch(/Baby Circle.*class="hand-out"[^>]*>Ring 01632 960009/s);
    expect(screen).not.toContain('id="not-confirmed"');
    expect(screen).toContain("Do you run a group?");
  });
  it("does not list a partnership among groups that meet", () => {
    const { content, data, today } = exampleLibrary();
    const listed = (kind: "community" | "partnership", name: string): boolean => {
      const services = content.services.map((service) =>
        service.slug === "baby-circle" ? { ...service, name, organisation: "council" } : service,
      );
      const organisations = content.organisations.map((one) =>
        one.slug === "council" ? { ...one, kind } : one,
      );
      const own = createLibrary({ ...content, services, organisations }, data, today);
      return regularGroups(own).some(({ slug }) => slug === "baby-circle");
    };
    expect(listed("partnership", "Example Council")).toBe(false);
    expect(listed("partnership", "Baby Circle")).toBe(true);
    expect(listed("community", "Example Council")).toBe(true);
  });
  it("lists a park or a hall among places, not among groups that meet", () => {
    const { content, data, today } = exampleLibrary();
    const services = content.services.map((service) =>
      service.slug === "baby-circle" ? { ...service, venue: true } : service,
    );
    const library = createLibrary({ ...content, services }, data, today);
    const page = words(whatsOn(library));
    expect(page).toMatch(/Places to go: opening times not confirmed.*Baby Circle/);
    expect(page).not.toMatch(/Groups: days and times.*Baby Circle.*Places to go/);
  });
  it("takes no payment for a group that meets, unless it has a door", () => {
    const own = library.entry("services", "baby-circle").needs;
    const [first] = placeData().taxonomy.needs;
    if (!first) throw new Error("The example place has no need.");
    const grant = { ...first, id: "grant", categories: ["Money, benefits and housing"] };
    const named = (hubs: readonly string[]): readonly string[] => {
      const { content, data, today } = exampleLibrary();
      const services = content.services.map((service) =>
        service.slug === "baby-circle" ? { ...service, needs: [...own, "grant"], hubs } : service,
      );
      const taxonomy = { ...data.taxonomy, needs: [...data.taxonomy.needs, grant] };
      const changed = createLibrary({ ...content, services }, { ...data, taxonomy }, today);
      return regularGroups(changed).map(({ name }) => name);
    };
    expect(named([])).not.toContain("Baby Circle");
    expect(named(["harbour-hub"])).toContain("Baby Circle");
  });
  it("keeps past events", () => expect(words(whatsOn(library))).toMatch(/Past events Beach day/));
  it("does not offer what has closed or is sensitive", () =>
    expect(words(whatsOn(library))).not.toMatch(/Night Walk|Safe Talk/));
});

describe("an event", () => {
  const event = library.entry("events", "2026-11-28-lantern-walk");
  it("tells the facts in the order of a card", () => {
    expect(words(eventPage(event, library))).toMatch(
      /Who for Ages not stated Cost Free When Saturday 28 November 2026 4pm to 5:30pm Where Harbour Family Hub Take part Not stated/,
    );
  });
  it("says first that it is cancelled, put off or over", () => {
    expect(words(eventPage({ ...event, status: "cancelled" }, library))).toContain(
      "This is not going ahead",
    );
    expect(words(eventPage({ ...event, status: "postponed" }, library))).toContain(
      "Ask for the new date",
    );
    expect(words(eventPage(library.entry("events", "2025-06-01-beach-day"), library))).toContain(
      "This is over",
    );
  });
  it("gives machines the instant with London’s offset", () => {
    const data = eventPage({ ...event, date: "2026-10-24", lastDate: "2026-10-25" }, library).head
      .structured?.[0];
    expect(data).toMatchObject({
      "@type": "Event",
      startDate: "2026-10-24T16:00:00+01:00",
      endDate: "2026-10-25T17:30:00+00:00",
      isAccessibleForFree: true,
    });
  });
});
