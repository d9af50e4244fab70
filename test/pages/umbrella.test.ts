/** A heading for many, such as all village halls, is never taken for who runs something. */
import { describe, expect, it } from "vitest";
import { runBy } from "../../src/directory/run-by.ts";
import { servicesCsv, servicesJson } from "../../src/export/service-data.ts";
import { programmeData, serviceData } from "../../src/export/structured-data.ts";
import { byOwner, dueEntries } from "../../src/freshness/due.ts";
import { organisationsPage } from "../../src/pages/directory-index.tsx";
import { organisationPage } from "../../src/pages/organisation-page.tsx";
import { programmePage } from "../../src/pages/programme-page.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { html, words } from "./markup.ts";

const BOATHOUSES = {
  ...examples.organisations["harbour-friends"],
  name: "All boathouses",
  summary: "Each belongs to its own club.",
};

function placeWith(umbrella: boolean) {
  const library = exampleLibrary({
    today: "2027-03-01",
    more: {
      organisations: { boathouses: { ...BOATHOUSES, id: ID, umbrella } },
      services: {
        "toddler-tea": { ...examples.services["toddler-tea"], organisation: "boathouses" },
      },
      programmes: {
        "calm-days": { ...examples.programmes["calm-days"], organisation: "boathouses" },
      },
    },
  });
  return {
    library,
    service: library.entry("services", "toddler-tea"),
    programme: library.entry("programmes", "calm-days"),
    organisation: library.entry("organisations", "boathouses"),
  };
}

const ID = "6f1c2f0e-3b1a-4d59-9a5e-000000000077";

describe.each([true, false])("with an umbrella: %s", (umbrella) => {
  const { library, service, programme, organisation } = placeWith(umbrella);
  const named = (text: string): boolean => text.includes("All boathouses");

  it("says who runs it on pages only where an organisation does", () => {
    expect(runBy(service, library)).toBe(umbrella ? undefined : organisation);
    expect(named(words(servicePage(service, library)))).toBe(!umbrella);
    expect(named(words(programmePage(programme, library)))).toBe(!umbrella);
  });
  it("names a provider in data only where there is one", () => {
    expect("provider" in (serviceData(service, library) as object)).toBe(!umbrella);
    expect("provider" in (programmeData(programme, library) as object)).toBe(!umbrella);
    expect(named(servicesCsv(library))).toBe(!umbrella);
    expect(named(servicesJson(library))).toBe(!umbrella);
  });
  it("lists organisations without headings", () =>
    expect(named(words(organisationsPage(library)))).toBe(!umbrella));
  it("keeps the page, which says what it is and lists what is under it", () => {
    const view = organisationPage(organisation, library);
    expect(html(view)).toContain(service.url);
    expect(words(view).includes("Many under one heading")).toBe(umbrella);
    expect(/"@type":"Organi[sz]ation"/.test(JSON.stringify(view.head.structured ?? []))).toBe(
      !umbrella,
    );
  });
  it("writes no letter to a heading when a check is due", () => {
    const owners = byOwner(dueEntries(library)).map(({ owner }) => owner.name);
    expect(owners.includes("All boathouses")).toBe(!umbrella);
  });
});

describe("a service of which nobody knows who runs it now", () => {
  const library = exampleLibrary({
    more: {
      services: {
        "toddler-tea": { ...examples.services["toddler-tea"], runnerUnknown: true },
      },
    },
  });
  const service = library.entry("services", "toddler-tea");
  const { name } = library.entry("organisations", service.organisation ?? "");

  it("has a page that says so, and with whom it has been linked", () => {
    const page = words(servicePage(service, library));
    expect(page).toContain(`We do not know who runs it now. It has been linked with ${name}`);
    expect(page).not.toMatch(/As far as we know, run by|Run by/);
  });
  it("names nobody in data", () => {
    expect("provider" in (serviceData(service, library) as object)).toBe(false);
    const row = servicesCsv(library)
      .split("\r\n")
      .find((line) => line.startsWith(service.id));
    expect(row).toContain(`${service.id},Toddler Tea,,`);
    const { contents } = JSON.parse(servicesJson(library)) as { contents: { id: string }[] };
    expect(contents.find(({ id }) => id === service.id)).not.toHaveProperty("organization");
  });
});

describe("a service of a group that is not an organisation here yet", () => {
  const { organisation: _organisation, ...tea } = examples.services["toddler-tea"];
  const library = exampleLibrary({
    more: { services: { "toddler-tea": { ...tea, newGroup: "Dock Street Singers" } } },
  });
  const service = library.entry("services", "toddler-tea");

  it("has a page with the name of the group as it was written, without a link", () => {
    const page = html(servicePage(service, library));
    expect(page).toMatch(/run by Dock Street Singers<\/p>/i);
    expect(page).not.toMatch(/<a [^>]*>Dock Street Singers/);
  });
  it("names the group in data", () => {
    expect(serviceData(service, library)).toMatchObject({
      provider: { "@type": "Organization", name: "Dock Street Singers" },
    });
    expect(servicesCsv(library)).toContain(`${service.id},Toddler Tea,Dock Street Singers,`);
  });
  it("is found by the name of the group", () =>
    expect(
      searchDocuments(library).find(({ key }) => key === "services/toddler-tea")?.more,
    ).toContain("Dock Street Singers"));
});
