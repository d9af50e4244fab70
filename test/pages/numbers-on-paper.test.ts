/** Which numbers are on a poster and a leaflet, and in which order. */
import { describe, expect, it } from "vitest";
import { createLibrary } from "../../src/model/library.ts";
import { campaignLeaflet } from "../../src/pages/print/leaflet.tsx";
import { poster } from "../../src/pages/print/posters.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { outOfOrder } from "../in-order.ts";
import { words } from "./markup.ts";

const library = exampleLibrary();

describe("numbers on paper", () => {
  it("has on the poster whom to ask about anything, and no line about a power cut", () => {
    const { content, data, today } = library;
    const [emergency, other] = content.helplines.filter(({ phones }) => phones.length > 0);
    const helplines = content.helplines.map((one) =>
      one === other ? { ...one, urgency: "information" as const } : one,
    );
    const made = (askInstead: string | undefined) =>
      words(
        poster(
          createLibrary(
            { ...content, helplines },
            {
              ...data,
              site: { ...data.site, urgentHelplines: [emergency?.slug ?? ""], askInstead },
              urgent: { ...data.urgent, always: [other?.slug ?? ""] },
            },
            today,
          ),
        ),
      );
    expect(made(undefined)).not.toContain(other?.name);
    expect(made(other?.slug)).toMatch(new RegExp(`Not sure who to ask\\? ${other?.name}`));
  });
  it("sends no grown-up with a leaflet from number to number to a line for children", () => {
    const { content, data, today } = library;
    const [first, young] = content.helplines.filter(({ phones }) => phones.length > 0);
    const slugs = [young?.slug ?? "", first?.slug ?? ""];
    const urgent = {
      ...data.urgent,
      young: { ...data.urgent.young, lines: [young?.slug ?? ""] },
    };
    const helplines = content.helplines.map((one) =>
      slugs.includes(one.slug) ? { ...one, urgency: "child" as const } : one,
    );
    const some = createLibrary({ ...content, helplines }, { ...data, urgent }, today);
    const [campaign] = content.campaigns;
    if (campaign === undefined) throw new Error("The example has no campaign.");
    const signs = [{ title: "At home", items: ["Is it cold?"] }];
    const page = words(campaignLeaflet({ ...campaign, signs, helplines: slugs }, some));
    expect(outOfOrder(page, campaign.headline, `${campaign.name} `, "Who to ring")).toEqual([]);
    expect(outOfOrder(page, first?.name ?? "", "ring the next number", young?.name ?? "")).toEqual(
      [],
    );
  });
});
