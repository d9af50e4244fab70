/** Who may ask, as the filter, the card, the table and the search say it. */
import { describe, expect, it } from "vitest";
import { accessText } from "../../src/components/entry-card/card-facts.ts";
import { listingOf } from "../../src/directory/listing-of.ts";
import { whoMayAsk } from "../../src/export/ways-to-ask.ts";
import { find } from "../../src/finder/find.ts";
import { NOTHING_CHOSEN } from "../../src/finder/listing.ts";
import { unstatedSentence } from "../../src/finder/wording.ts";
import { ACCESS } from "../../src/model/words.ts";
import type { Service } from "../../src/model/collections/index.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { libraryOf, service } from "../search/library.ts";

const checked = service("x").checked;
const DOUBTED: Partial<Service> = { checked: { ...checked, confidence: "not confirmed" } };
const READ: Partial<Service> = { checked: { ...checked, confidence: "reported" } };
const TUESDAYS: Service["schedules"] = [
  {
    freq: "WEEKLY",
    byday: ["TU"],
    validFrom: "2026-09-01",
    opensAt: "10:00",
    closesAt: "11:00",
    interval: 1,
    termTimeOnly: false,
    bankHolidays: false,
    except: [],
  } as unknown as Service["schedules"][number],
];

const answerOf = (entry: Service, way: keyof typeof ACCESS): "yes" | "maybe" | "no" => {
  const listing = listingOf(entry, libraryOf({ services: [entry] }));
  const { sure, maybe } = find([listing], {
    ...NOTHING_CHOSEN,
    picked: { ...NOTHING_CHOSEN.picked, access: [way] },
  });
  return sure.length > 0 ? "yes" : maybe.length > 0 ? "maybe" : "no";
};

describe("who may ask", () => {
  it.each<[string, Partial<Service>]>([
    ["promised by a page that was read", { ...READ, access: ["ask for yourself"] }],
    ["in doubt", { ...DOUBTED, access: ["ask for yourself"] }],
    ["of what ran in the past", { ...READ, access: ["ask for yourself"], status: "past" }],
    ["not said", { ...READ, access: [] }],
    ["a professional", { ...READ, access: ["a professional asks"] }],
    ["anybody, on a day in doubt", { ...DOUBTED, access: ["drop in"] }],
    ["anybody", { ...READ, access: ["drop in"], schedules: TUESDAYS, delivery: ["in person"] }],
  ])("is one answer for filter, table, card and search: %s", (_what, parts) => {
    const entry = service("kites", parts);
    const told = whoMayAsk(entry);
    for (const way of Object.keys(ACCESS) as (keyof typeof ACCESS)[]) {
      const isTold = told.includes(ACCESS[way]);
      expect(answerOf(entry, way) === "yes", way).toBe(isTold);
      expect(accessText(entry).toLowerCase().includes(ACCESS[way].toLowerCase()), way).toBe(isTold);
    }
    const [found] = searchDocuments(libraryOf({ services: [entry] })).filter(
      ({ key }) => key === "services/kites",
    );
    expect(found?.line.includes("Drop in")).toBe(told.includes("Drop in"));
  });
});

describe("the filter “Drop in”", () => {
  const asked: Partial<Service> = {
    ...READ,
    access: ["ask for yourself"],
    delivery: ["in person"],
  };
  it("keeps what people go to on days that nobody knows, among what may suit", () =>
    expect(answerOf(service("hall", asked), "drop in")).toBe("maybe"));
  it("leaves out what is on at known times and asks to be asked", () =>
    expect(answerOf(service("hall", { ...asked, schedules: TUESDAYS }), "drop in")).toBe("no"));
  it("leaves out a telephone, and what a professional asks for", () => {
    expect(answerOf(service("line", { ...asked, delivery: ["phone"] }), "drop in")).toBe("no");
    expect(
      answerOf(service("clinic", { ...asked, access: ["a professional asks"] }), "drop in"),
    ).toBe("no");
  });
  it("tells the reader what is not known", () =>
    expect(unstatedSentence([{ unstated: ["access"] }])).toBe(
      "They do not say all ways to get in. Ask first.",
    ));
});
