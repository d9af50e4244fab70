import { describe, expect, it } from "vitest";
import { upcoming } from "../../src/calendar/sessions.ts";
import { timesLine, timesOf } from "../../src/calendar/times.ts";
import { fileText, readAll } from "../../scripts/calendars.ts";
import {
  allowedUrl,
  fetchCalendar,
  isPrivateAddress,
  type Reply,
} from "../../scripts/calendars/fetch.ts";
import { readCalendar } from "../../scripts/calendars/read.ts";
import { safeText } from "../../scripts/calendars/safe-text.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";
import { vcalendar, vevent } from "../fixtures/icalendar.ts";

const zone = (tzid: string): string =>
  [
    "BEGIN:VTIMEZONE",
    `TZID:${tzid}`,
    "BEGIN:STANDARD",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T010000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ].join("\r\n");
const read = (text: string, from = "2026-11-20", to = "2027-04-30") =>
  readCalendar(text, from, to).sessions;
const lines = (text: string, from?: string, to?: string): string[] =>
  read(text, from, to)
    .filter(({ state }) => state !== "removed")
    .map(({ date, opensAt, closesAt, name }) =>
      [date, opensAt, closesAt, name].filter(Boolean).join(" "),
    );

/** Every week on a day of RFC 5545 (“TU”), from 1pm to 2pm. */
const weeklyOn = <Day extends string>(day: Day) =>
  ({
    freq: "WEEKLY",
    byday: [day],
    validFrom: "2026-01-01",
    except: [],
    bankHolidays: false,
    termTimeOnly: false,
    opensAt: "13:00",
    closesAt: "14:00",
  }) as const;

describe("five dialects", () => {
  it("Google: times in UTC, over the change of the clocks, with people left out", () => {
    const text = vcalendar(
      "X-WR-TIMEZONE:Europe/London",
      vevent(
        "DTSTART:20270301T100000Z",
        "DTEND:20270301T113000Z",
        "UID:one@google.com",
        "ORGANIZER;CN=Pat:mailto:pat@example.org",
        "ATTENDEE;CN=Lee:mailto:lee@example.org",
        "SUMMARY:Baby songs",
        "LOCATION:The Hall\\, 1 Quay Street\\, ring 01632 960123",
      ),
      vevent(
        "DTSTART:20270405T090000Z",
        "DTEND:20270405T103000Z",
        "UID:two@google.com",
        "SUMMARY:Baby songs",
      ),
    );
    expect(lines(text)).toEqual([
      "2027-03-01 10:00 11:30 Baby songs",
      "2027-04-05 10:00 11:30 Baby songs",
    ]);
    expect(JSON.stringify(read(text))).not.toMatch(/Pat|Lee|example\.org|960123/);
    expect(read(text)[0]?.place).toBe("The Hall, 1 Quay Street, ring");
  });
  it("Outlook: a zone by its Windows name, a series with one moved and one deleted date", () => {
    const at = "TZID=GMT Standard Time";
    const text = vcalendar(
      "METHOD:PUBLISH",
      zone("GMT Standard Time"),
      vevent(
        `DTSTART;${at}:20261124T100000`,
        `DTEND;${at}:20261124T110000`,
        "RRULE:FREQ=WEEKLY;UNTIL=20261222T100000Z;INTERVAL=1;BYDAY=TU;WKST=MO",
        `EXDATE;${at}:20261208T100000`,
        "UID:040000008200E00074C5B7101A82E008",
        "SUMMARY;LANGUAGE=en-gb:Stay and play",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
      ),
      vevent(
        `RECURRENCE-ID;${at}:20261201T100000`,
        `DTSTART;${at}:20261202T130000`,
        `DTEND;${at}:20261202T140000`,
        "UID:040000008200E00074C5B7101A82E008",
        "SUMMARY;LANGUAGE=en-gb:Stay and play",
      ),
    );
    expect(lines(text)).toEqual([
      "2026-11-24 10:00 11:00 Stay and play",
      "2026-12-02 13:00 14:00 Stay and play",
      "2026-12-15 10:00 11:00 Stay and play",
      "2026-12-22 10:00 11:00 Stay and play",
    ]);
  });
  it("iCloud: a zone of its own, folded lines, what is private left out", () => {
    const text = vcalendar(
      "CALSCALE:GREGORIAN",
      zone("Europe/London"),
      vevent(
        "DTSTART;TZID=Europe/London:20261128T190000",
        "DTEND;TZID=Europe/London:20261129T010000",
        "UID:A1",
        "SUMMARY:Carols by the qu",
        " ay",
      ),
      vevent(
        "DTSTART;TZID=Europe/London:20261128T090000",
        "UID:A2",
        "CLASS:PRIVATE",
        "SUMMARY:Scan at the hospital",
      ),
      vevent(
        "DTSTART;TZID=Europe/London:20261128T090000",
        "UID:A3",
        "CLASS:CONFIDENTIAL",
        "SUMMARY:Case meeting",
      ),
    );
    expect(lines(text)).toEqual(["2026-11-28 19:00 01:00 Carols by the quay"]);
  });
  it("WordPress: whole days, HTML in the words, a link, and one that is cancelled", () => {
    const text = vcalendar(
      "X-WR-CALNAME:Friends",
      vevent(
        "DTSTART;VALUE=DATE:20261205",
        "DTEND;VALUE=DATE:20261206",
        "UID:17@example.org",
        "SUMMARY:<b>Winter fair</b> https://example.org/fair",
      ),
      vevent(
        "DTSTART:20261206T140000",
        "DTEND:20261206T150000",
        "UID:18@example.org",
        "STATUS:CANCELLED",
        "SUMMARY:Story hour",
      ),
      vevent(
        "DTSTART:20261207T140000",
        "UID:19@example.org",
        "STATUS:TENTATIVE",
        "SUMMARY:Perhaps",
      ),
    );
    expect(lines(text)).toEqual(["2026-12-05 Winter fair", "2026-12-06 14:00 15:00 Story hour"]);
    expect(read(text).map(({ state }) => state)).toEqual(["on", "cancelled"]);
  });
  it("Nextcloud: every month by position, with a duration in place of an end", () => {
    const text = vcalendar(
      zone("Europe/London"),
      vevent(
        "DTSTART;TZID=Europe/London:20261127T100000",
        "DURATION:PT1H30M",
        "UID:n1",
        "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=4",
        "SUMMARY:Coffee",
      ),
    );
    expect(lines(text)).toEqual([
      "2026-11-27 10:00 11:30 Coffee",
      "2026-12-25 10:00 11:30 Coffee",
      "2027-01-29 10:00 11:30 Coffee",
      "2027-02-26 10:00 11:30 Coffee",
    ]);
  });
});

describe("several days", () => {
  const days = (start: string, end: string): string[] =>
    lines(vcalendar(vevent(`DTSTART${start}`, `DTEND${end}`, "UID:s", "SUMMARY:Camp")));
  it("of whole days are each listed, without the day after the last", () =>
    expect(days(";VALUE=DATE:20261228", ";VALUE=DATE:20261231")).toEqual([
      "2026-12-28 Camp",
      "2026-12-29 Camp",
      "2026-12-30 Camp",
    ]));
  it("with times are listed without an end on the first, and none for a night", () => {
    expect(days(":20261204T180000", ":20261206T150000")).toEqual([
      "2026-12-04 18:00 Camp",
      "2026-12-05 Camp",
      "2026-12-06 Camp",
    ]);
    expect(days(":20261204T200000", ":20261205T010000")).toEqual(["2026-12-04 20:00 01:00 Camp"]);
  });
  it("that began before the first day asked for are still told", () =>
    expect(days(";VALUE=DATE:20261118", ";VALUE=DATE:20261122")).toEqual([
      "2026-11-20 Camp",
      "2026-11-21 Camp",
    ]));
  it("end after a month, whatever the file says", () =>
    expect(days(";VALUE=DATE:20261201", ";VALUE=DATE:20361201")).toHaveLength(31));
});

describe("a moved date without its series", () => {
  it("is told on its new day", () =>
    expect(
      lines(
        vcalendar(
          vevent(
            "DTSTART:20261203T100000",
            "RECURRENCE-ID:20261202T100000",
            "UID:m",
            "SUMMARY:Toddlers",
          ),
        ),
      ),
    ).toEqual(["2026-12-03 10:00 Toddlers"]));
  it("is told once where the series is there", () =>
    expect(
      lines(
        vcalendar(
          vevent(
            "DTSTART:20261202T100000",
            "RRULE:FREQ=WEEKLY;COUNT=2",
            "UID:m",
            "SUMMARY:Toddlers",
          ),
          vevent(
            "DTSTART:20261203T100000",
            "RECURRENCE-ID:20261202T100000",
            "UID:m",
            "SUMMARY:Toddlers",
          ),
        ),
      ),
    ).toEqual(["2026-12-03 10:00 Toddlers", "2026-12-09 10:00 Toddlers"]));
});

describe("faults", () => {
  it("leave out the entry that has them, and keep the rest", () => {
    const good = vevent("DTSTART:20261201T100000Z", "UID:ok", "SUMMARY:Good");
    const bad = vevent("DTSTART:20269999T990000Z", "UID:bad", "SUMMARY:Bad");
    const none = vevent("UID:none", "SUMMARY:No date");
    expect(lines(vcalendar(bad, none, good))).toContain("2026-12-01 10:00 Good");
  });
  it("are told of a page, of nothing and of half a calendar", () => {
    for (const text of ["<!doctype html>", "", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"])
      expect(() => read(text)).toThrow();
  });
  it("end: a rule without end, from long ago", () => {
    const text = vcalendar(
      vevent("DTSTART:19700101T100000", "UID:x", "RRULE:FREQ=DAILY", "SUMMARY:Daily"),
    );
    expect(read(text, "2026-12-01", "2026-12-03").map(({ date }) => date)).toEqual([]);
  });
  it.each([
    ["Ring 01632 960 123 now", "Ring now"],
    ["Write to me@example.org", "Write to"],
    ["<script>alert(1)</script>Fair", "alert(1) Fair"],
    ["Ages 0 to 4, 10am", "Ages 0 to 4, 10am"],
    ["Tea\u{e0049}\u{e0047} \u2066and\u2069 \ue000\u{f0000}cake", "Tea and cake"],
    [
      "Football \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
      "Football \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    ],
    ["me\u200b@example.org Fair", "Fair"],
    ["- Tea @ the hall –", "Tea @ the hall"],
  ])("%s", (text, words) => expect(safeText(text, 100)).toBe(words));
  it.each(["A", "1(", "<", "<a", "@", "a@", ",", "-", " ", "A ", "http", "\u{1f600}"])(
    "end: a value of a million characters, all “%s”",
    (sign) => {
      const start = performance.now();
      const text = safeText(sign.repeat(1_000_000 / sign.length), 101);
      expect(performance.now() - start).toBeLessThan(3000);
      expect(text.length).toBeLessThan(102);
      expect(text).not.toMatch(/\p{Cs}/u);
    },
  );
});

describe("fetching", () => {
  it.each([
    "http://example.org/a.ics",
    "ftp://example.org/",
    "https://me:secret@example.org/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://192.168.1.2/a",
    "not an address",
  ])("refuses %s", (url) => expect(() => allowedUrl(url)).toThrow());
  it("reads webcal as https", () =>
    expect(allowedUrl("webcal://example.org/a.ics").href).toBe("https://example.org/a.ics"));
  it.each([
    ["10.1.2.3", true],
    ["172.20.0.1", true],
    ["169.254.169.254", true],
    ["100.100.0.1", true],
    ["::1", true],
    ["fd00::1", true],
    ["::ffff:10.0.0.1", true],
    ["example.org", true],
    ["93.184.216.34", false],
    ["2606:2800:220:1::1", false],
  ])("%s is private: %s", (address, answer) => expect(isPrivateAddress(address)).toBe(answer));

  const reply = (status: number, headers: Reply["headers"] = {}, text = ""): Reply => ({
    status,
    headers,
    text,
  });
  it("asks only for what has changed", async () => {
    const asked: unknown[] = [];
    const answer = await fetchCalendar(
      "https://example.org/a.ics",
      { etag: '"1"' },
      "Test",
      async (_, headers) => {
        asked.push(headers);
        return reply(304);
      },
    );
    expect(asked).toMatchObject([{ "if-none-match": '"1"', "user-agent": "Test" }]);
    expect(answer).toEqual({ etag: '"1"' });
  });
  it("follows a new address, but not to a private one, nor for ever", async () => {
    const to = (location: string) =>
      fetchCalendar("https://example.org/", {}, "Test", async () => reply(302, { location }));
    await expect(to("https://10.0.0.1/")).rejects.toThrow("is a private address");
    await expect(to("http://example.org/")).rejects.toThrow("does not begin with https://");
    await expect(to("/again")).rejects.toThrow("without end");
    await expect(
      fetchCalendar("https://example.org/", {}, "Test", async () => reply(500)),
    ).rejects.toThrow("code 500");
  });
});

describe("all calendars", () => {
  const tea = {
    ...examples.services["toddler-tea"],
    schedules: [],
    calendar: "https://example.org/tea.ics",
  };
  const circle = {
    ...examples.services["baby-circle"],
    calendar: "https://example.org/circle.ics",
  };
  const secret = { ...examples.services["safe-talk"], calendar: "https://example.org/secret.ics" };
  const services = { "toddler-tea": tea, "baby-circle": circle, "safe-talk": secret };
  const text = vcalendar(
    vevent("DTSTART:20261124T130000Z", "DTEND:20261124T140000Z", "UID:1", "SUMMARY:Messy play"),
    vevent("DTSTART:20261126T130000Z", "UID:2", "STATUS:CANCELLED", "SUMMARY:Music"),
  );
  const fetching = async (url: string) => {
    if (url.includes("circle")) throw new Error("answered with code 404");
    if (url.includes("secret")) throw new Error("was asked for");
    return { text, etag: '"7"' };
  };
  const library = exampleLibrary({ more: { services } });
  it("keep the good ones, name the bad one, and ask for none that is sensitive", async () => {
    const { copies, faults } = await readAll(library, fetching);
    expect(copies).toMatchObject([{ service: "toddler-tea", readOn: "2026-11-21", etag: '"7"' }]);
    expect(faults).toEqual([
      "The calendar of Baby Circle (https://example.org/circle.ics) answered with code 404.",
    ]);
    expect(fileText(copies)).toBe(fileText((await readAll(library, fetching)).copies));
  });
  it("keep the last good copy when one fails", async () => {
    const { copies } = await readAll(library, fetching);
    const later = exampleLibrary({
      today: "2026-11-22",
      more: { services },
      data: { ...placeData(), imported: { calendars: copies } },
    });
    const failed = await readAll(later, async () => Promise.reject(new Error("is away")));
    expect(failed.copies).toEqual(copies);
    const told = (name: string) => failed.faults.find((fault) => fault.includes(name));
    expect(told("Toddler Tea")).toMatch(/is away\. The copy of 2026-11-21 is kept\.$/);
    expect(told("Baby Circle")).toMatch(/is away\.$/);
  });
  it("cancel a session that the days and times of the entry give", async () => {
    const withTimes = { "toddler-tea": { ...tea, schedules: [weeklyOn("TH")] } };
    const at = exampleLibrary({
      more: { services: withTimes },
      data: { imported: { calendars: (await readAll(library, fetching)).copies } },
    });
    const states = upcoming(at, "2026-11-26", 8)
      .filter(({ entry }) => entry.slug === "toddler-tea")
      .map(({ date, opensAt, state }) => `${date} ${opensAt} ${state}`);
    expect(states).toEqual(["2026-11-26 13:00 cancelled", "2026-12-03 13:00 on"]);
    const entry = at.content.services.find(({ slug }) => slug === "toddler-tea");
    if (!entry) throw new Error("toddler-tea is away");
    expect(timesOf(entry, at).map(({ except }) => except)).toEqual([
      expect.arrayContaining(["2026-11-26"]),
    ]);
    expect(timesLine(entry, at)).toBe(
      "Every Thursday, 1pm to 2pm, not 26 November; Tuesday 24 November, 1pm to 2pm",
    );
  });
  describe("of which an entry of one date is deleted", () => {
    const weekly = weeklyOn("TU");
    const play = (day: string): string =>
      vevent(
        `DTSTART:202612${day}T130000Z`,
        `DTEND:202612${day}T140000Z`,
        `UID:${day}`,
        "SUMMARY:P",
      );
    const days = (...all: readonly string[]): string => vcalendar(...all.map(play));
    const [all, without] = [days("01", "08", "15"), days("01", "15")];
    type Copies = Awaited<ReturnType<typeof readAll>>["copies"];
    const at = (calendars: Copies, today = "2026-11-21") =>
      exampleLibrary({
        today,
        more: { services: { "toddler-tea": { ...tea, schedules: [weekly] } } },
        data: { ...placeData(), imported: { calendars } },
      });
    const readOf = async (now: string | undefined, before: Copies, today?: string) =>
      (await readAll(at(before, today), async () => (now === undefined ? {} : { text: now })))
        .copies;
    const told = (copies: Copies): string | undefined => {
      const library = at(copies);
      return timesLine(library.entry("services", "toddler-tea"), library);
    };
    it("call off the weekly session of that date, now and at the next readings", async () => {
      const first = await readOf(all, []);
      expect(told(first)).toBe("Every Tuesday, 1pm to 2pm");
      const second = await readOf(without, first);
      expect(told(second)).toBe("Every Tuesday, 1pm to 2pm, not 8 December");
      expect(told(await readOf(undefined, second))).toBe(told(second));
      expect(told(await readOf(without, second))).toBe(told(second));
    });
    it("have it on again where it is put back", async () => {
      const second = await readOf(without, await readOf(all, []));
      expect(told(await readOf(all, second))).toBe("Every Tuesday, 1pm to 2pm");
    });
    it("say nothing of it where an entry could not be read", async () => {
      const half = vcalendar(play("01"), play("15"), vevent("UID:x", "SUMMARY:X", "DTSTART:never"));
      expect(told(await readOf(half, await readOf(all, [])))).toBe("Every Tuesday, 1pm to 2pm");
    });
    it("say nothing of days that are over, nor of a notice that is taken back", async () => {
      const notice = vevent("DTSTART;VALUE=DATE:20261208", "UID:n", "SUMMARY:No P today");
      const first = await readOf(vcalendar(play("01"), notice), []);
      expect(told(first)).toBe("Every Tuesday, 1pm to 2pm, not 8 December");
      const later = await readOf(vcalendar(play("15")), first, "2026-12-02");
      expect(later[0]?.sessions.map(({ date, state }) => `${date} ${state}`)).toEqual([
        "2026-12-15 on",
      ]);
    });
  });
  it("are worked out anew every two weeks, though the calendar has not changed", async () => {
    const { copies } = await readAll(library, fetching);
    const askedOn = async (today: string): Promise<string | undefined> => {
      const later = exampleLibrary({
        today,
        more: { services: { "toddler-tea": tea } },
        data: { ...placeData(), imported: { calendars: copies } },
      });
      let asked: string | undefined;
      await readAll(later, async (_url, version) => {
        asked = version.etag;
        return { etag: version.etag ?? '"7"', ...(version.etag === undefined && { text }) };
      });
      return asked;
    };
    expect(await askedOn("2026-11-25")).toBe('"7"');
    expect(await askedOn("2026-12-05")).toBeUndefined();
  });
  it("are among what is on, marked where cancelled, and no longer than two weeks", async () => {
    const { copies } = await readAll(library, fetching);
    const at = (today: string) =>
      exampleLibrary({ today, more: { services }, data: { imported: { calendars: copies } } });
    const told = (today: string): string[] =>
      upcoming(at(today), today, 8)
        .filter(({ entry }) => entry.collection === "services")
        .map(({ date, description, state }) => `${date} ${description} ${state}`);
    expect(told("2026-11-21")).toEqual(["2026-11-24 Messy play on", "2026-11-26 Music cancelled"]);
    const stale = { ...at("2026-11-24"), today: "2026-11-24" };
    const old = copies.map((copy) => ({ ...copy, readOn: "2026-11-01" }));
    expect(
      upcoming(
        { ...stale, data: { ...stale.data, imported: { calendars: old } } },
        "2026-11-24",
        3,
      ).filter(({ entry }) => entry.collection === "services"),
    ).toEqual([]);
  });
});
