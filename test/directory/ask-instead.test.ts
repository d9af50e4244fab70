/** Whom to ask about an entry that has no number. */
import { describe, expect, it } from "vitest";
import {
  askInsteadOf,
  asksInContact,
  askOfAccess,
  askThem,
  hasContactPart,
  ownAskInstead,
} from "../../src/directory/ask-instead.ts";
import { hubPage } from "../../src/pages/hub-page.tsx";
import { programmePage } from "../../src/pages/programme-page.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import type { Hub, Service } from "../../src/model/collections/index.ts";
import type { View } from "../../src/components/page/view.ts";
import { html as markup } from "../components/render.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { outOfOrder } from "../in-order.ts";

const LINE = "child-line-example";
const SITE_LINE = "the-emergency-number";
const withoutLine = { ...placeData().site, askInstead: undefined };
const library = exampleLibrary({
  data: { site: { ...placeData().site, askInstead: SITE_LINE } },
});
const line = library.entry("helplines", LINE);
const mute: Service = {
  ...library.entry("services", "safe-talk"),
  phones: [],
  contacts: [],
  website: undefined,
  email: undefined,
};
const muteHub: Hub = {
  ...library.entry("hubs", "harbour-hub"),
  phones: [],
  contacts: [],
  website: undefined,
};
const programme = library.entry("programmes", "calm-days");
const asked = (change: Partial<Service>): string | undefined =>
  askInsteadOf({ ...mute, ...change }, library)?.slug;

describe("who to ring instead", () => {
  it("is the line that the entry names, before that of the site", () => {
    expect(asked({})).toBe(SITE_LINE);
    expect(asked({ askInstead: LINE })).toBe(LINE);
    expect(asked({ askInstead: LINE, website: "https://example.org/" })).toBe(LINE);
  });

  it("is nobody else for what has a number or is closed for good", () => {
    expect(asked({ askInstead: LINE, phones: [{ number: "01632 960016" }] as never })).toBe(
      undefined,
    );
    expect(asked({ askInstead: LINE, status: "defunct" })).toBe(undefined);
    expect(ownAskInstead(mute, library)).toBe(undefined);
  });
});

describe("whom a reader is told to ask", () => {
  const said = (change: Partial<Service>, own = library) => askThem({ ...mute, ...change }, own);
  it("is “them” only where there is a way to reach them", () => {
    expect(said({ website: "https://example.org/" })).toBe("Ask them");
    expect(said({ email: "ask@example.org" })).toBe("Ask them");
    expect(said({})).toBe(`Ask the ${library.entry("helplines", SITE_LINE).name}`);
    expect(said({ askInstead: LINE })).toBe(`Ask ${line.name}`);
    expect(said({}, exampleLibrary({ data: { site: withoutLine } }))).toBeUndefined();
  });
});

describe("who is told what a visitor needs", () => {
  const said = (change: Partial<Service>) => askOfAccess({ ...mute, ...change }, library);
  it("is somebody with a number or an address, and no website", () => {
    expect(said({ phones: [{ number: "01632 960016" }] as never })).toBe(
      " Tell them what you need.",
    );
    expect(said({ email: "a@example.org" })).toBe(" Tell them what you need.");
    expect(said({ website: "https://example.org/" })).toBe("");
    expect(said({})).toBe(` Ask the ${library.entry("helplines", SITE_LINE).name}.`);
    expect(said({ askInstead: LINE })).toBe(` Ask the ${line.name}.`);
  });
});

const render = ({ body }: View): string => markup(body as never);

describe("the part “Contact”", () => {
  const part = (change: Partial<Service>) => {
    const service = { ...mute, ...change };
    return [hasContactPart(service, library), asksInContact(service, library)];
  };
  it.each([
    [{}, [true, true]],
    [{ askInstead: LINE }, [false, false]],
    [{ status: "past" }, [false, false]],
    [{ status: "inactive" }, [true, true]],
    [{ status: "temporarily closed", askInstead: LINE }, [false, false]],
    [{ email: "a@example.org", askInstead: LINE }, [true, false]],
    [{ email: "a@example.org", status: "past" }, [true, false]],
    [{ website: "https://example.org/", status: "defunct" }, [false, false]],
  ] as const)("of an entry with %o is there, and names the site's line: %o", (change, expected) =>
    expect(part(change)).toEqual(expected),
  );
});

describe("a page", () => {
  const number = line.phones[0]?.number ?? "";
  const siteNumber = library.entry("helplines", SITE_LINE).phones[0]?.number ?? "";
  const times = (html: string): number => html.split(`>${number}<`).length - 1;
  it("of a service says it once, under the title, and nobody else", () => {
    const html = render(servicePage({ ...mute, askInstead: LINE }, library));
    expect(outOfOrder(html, "</h1>", "instead:", "Is it for me")).toEqual([]);
    expect(html).not.toContain("We do not know how to contact them.");
    expect(times(html)).toBe(1);
  });

  it("of a programme says it under the title, before what it is", () => {
    const html = render(
      programmePage({ ...programme, phones: [], askInstead: LINE } as never, library),
    );
    expect(outOfOrder(html, "</h1>", "instead:", "Is it for me")).toEqual([]);
    expect(html.split("We have no number.")).toHaveLength(2);
    expect(times(html)).toBe(1);
  });
  it("of a hub says it under the title, and has no heading over nothing", () => {
    const html = render(hubPage({ ...muteHub, askInstead: LINE }, library));
    expect(outOfOrder(html, "</h1>", "instead:", "Is it for me")).toEqual([]);
    expect(times(html)).toBe(1);
    expect(html).not.toContain(">Contact</h2>");
    const own = render(hubPage({ ...muteHub, website: "https://example.org/" }, library));
    expect(outOfOrder(own, ">Contact</h2>", "https://example.org/")).toEqual([]);
    expect(outOfOrder(render(hubPage(muteHub, library)), ">Contact</h2>", siteNumber)).toEqual([]);
  });
  it.each(["past", "planned"] as const)(
    "of what is %s names its own line once, in the notice",
    (status) => {
      for (const [html, url] of [
        [render(servicePage({ ...mute, status, askInstead: LINE }, library)), "/services/"],
        [render(hubPage({ ...muteHub, status, askInstead: LINE }, library)), "/hubs/"],
        [
          render(
            programmePage({ ...programme, phones: [], status, askInstead: LINE } as never, library),
          ),
          "/programmes/",
        ],
      ] as const) {
        expect(times(html), url).toBe(1);
        expect(html.split('class="ask-instead"'), url).toHaveLength(2);
      }
    },
  );
  it.each(["past", "planned"] as const)(
    "of what is %s without its own names the site's",
    (status) => {
      for (const html of [
        render(servicePage({ ...mute, status }, library)),
        render(programmePage({ ...programme, phones: [], website: undefined, status }, library)),
      ]) {
        expect(html).toContain(`>${siteNumber}<`);
        expect(html.split('class="ask-instead"')).toHaveLength(2);
        expect(html).not.toContain(">Contact</h2>");
      }
    },
  );
  it("shows the e-mail of the line too", () => {
    const email = "line@example.org";
    const posted = exampleLibrary({
      more: { helplines: { [LINE]: { ...examples.helplines[LINE], email } } },
    });
    const html = render(servicePage({ ...mute, askInstead: LINE }, posted));
    expect(outOfOrder(html, "instead:", email)).toEqual([]);
  });
});
