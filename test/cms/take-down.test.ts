import { expect, it, test } from "vitest";
import { check } from "../../src/cms/check.ts";
import { endingsFor, takenDown } from "../../src/cms/desk/take-down.ts";
import { readEntryText, writeEntryText } from "../../src/model/entry-text.ts";
import { collections } from "../../src/model/collections/index.ts";
import { makeSite } from "../model/fixture-site.ts";

const FILES = {
  news: "content/news/2026-05-02-plant-swap/index.md",
  events: "content/events/2026-06-20-fun-day/index.md",
  services: "content/services/play-group.md",
  hubs: "content/hubs/example-hub.md",
  programmes: "content/programmes/example-course.md",
} as const;
const all = (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((collection) =>
  endingsFor(collection).map(({ reason }) => [collection, reason] as const),
);

test.each(all)("%s, %s: the gate accepts what is in its place", (collection, reason) => {
  const site = makeSite();
  try {
    const data = readEntryText(site.read(FILES[collection]));
    const after = takenDown(collection, data, reason, "2026-11-28");
    expect(check(collection, "x", after).problems).toEqual([]);
    const { fields, body } = collections[collection];
    site.write(FILES[collection], writeEntryText({ ...fields, body }, after));
    expect(site.sentences().filter((words) => words.startsWith(FILES[collection]))).toEqual([]);
  } finally {
    site.dispose();
  }
});

it("leaves no word and no picture of an item that somebody asked to go", () => {
  const data = {
    title: "Jo’s party",
    date: "2026-05-02",
    group: "g",
    summary: "Jo is six.",
    body: "Jo’s words",
    pictures: [{ src: "jo.jpg", alt: "Jo", consent: true }],
    areas: ["a"],
    sensitive: true,
  };
  const after = takenDown("news", data, "asked", "2026-11-28");
  expect(JSON.stringify(after)).not.toMatch(/Jo|jo\.jpg|areas/);
  expect(after).toMatchObject({ date: "2026-05-02", group: "g", sensitive: true });
});

it("sends nobody to a service that was wrong, and keeps what a closed one says of itself", () => {
  const data = {
    status: "active",
    phones: [{ number: "01632 960002" }],
    closure: { services: ["other"] },
  };
  expect(takenDown("services", data, "wrong", "2026-11-28")).toEqual({
    status: "defunct",
    closure: {
      on: "2026-11-28",
      reason: "It was wrong or out of date, so we took it down.",
      services: ["other"],
    },
  });
  expect(takenDown("services", data, "ended", "2026-11-28")).toMatchObject({
    phones: [{ number: "01632 960002" }],
    closure: { reason: "It has closed." },
  });
});

test("pages that the site needs are not taken down in one press", () => {
  expect(["pages", "helplines", "guidance", "nothing"].map((name) => endingsFor(name))).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
