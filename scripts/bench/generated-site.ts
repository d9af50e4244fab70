/**
 * A project with many made-up services, for measuring. Made from a fixed seed: the same every time.
 */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { capital } from "../../src/format/words.ts";
import { randomFrom } from "../../src/intent-training/maths.ts";
import { readData } from "../../src/model/gate/read-data.ts";
import { copyProject } from "../copy-project.ts";

const WORDS =
  "play group baby stay talk food advice family garden music reading walking cooking swimming parents carers support drop in club morning evening help quiet friendly local volunteers centre church school library park".split(
    " ",
  );

interface Pick {
  readonly one: <T>(list: readonly T[]) => T;
  readonly words: (count: number) => string;
  readonly chance: (share: number) => boolean;
  readonly whole: (most: number) => number;
}

function picker(next: () => number): Pick {
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return {
    one,
    words: (count) => Array.from({ length: count }, () => one(WORDS)).join(" "),
    chance: (share) => next() < share,
    whole: (most) => Math.floor(next() * most),
  };
}

function service(
  index: number,
  pick: Pick,
  lists: { needs: string[]; areas: string[]; organisations: string[] },
): { data: object; body: string } {
  const minimumAge = pick.whole(12);
  const data = {
    name: `${capital(pick.words(3))} ${index}`,
    id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`,
    organisation: pick.one(lists.organisations),
    status: "active",
    summary: `${capital(pick.words(12))}.`,
    needs: [...new Set([pick.one(lists.needs), pick.one(lists.needs)])],
    ...(pick.chance(0.7) ? { minimumAge, maximumAge: minimumAge + pick.whole(10) } : {}),
    access: [pick.one(["drop in", "ask for yourself", "a professional asks"])],
    delivery: [pick.one(["in person", "at home", "phone", "online"])],
    ...(pick.chance(0.6)
      ? { costOptions: [{ amount: pick.chance(0.7) ? 0 : pick.whole(9) }] }
      : {}),
    serviceAreas: [pick.one(lists.areas)],
    phones: [{ number: `01632 960${String(pick.whole(1000)).padStart(3, "0")}` }],
    schedules: pick.chance(0.5)
      ? [
          {
            freq: "WEEKLY",
            byday: [pick.one(["MO", "TU", "WE", "TH", "FR"])],
            validFrom: "2026-09-01",
            opensAt: "10:00",
            closesAt: "11:30",
          },
        ]
      : [],
    checked: { on: "2026-11-01", by: "Bench", nextDue: "2027-02-01", confidence: "reported" },
  };
  return {
    data,
    body: Array.from({ length: 4 }, () => `${capital(pick.words(40))}.`).join("\n\n"),
  };
}

/** Copies the project without its history and adds `count` services. Returns the folder. */
export function generatedSite(root: string, count: number): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-${count}-`));
  copyProject(root, folder);
  const { data } = readData(root);
  const lists = {
    needs: data?.taxonomy.needs.map(({ id }) => id) ?? [],
    areas: data?.places.areas.map(({ id }) => id) ?? [],
    organisations: readdirSync(join(root, "content/organisations")).map((name) =>
      name.replace(/\.md$/, ""),
    ),
  };
  const pick = picker(randomFrom(1));
  mkdirSync(join(folder, "content/services"), { recursive: true });
  for (let index = 1; index <= count; index++) {
    const { data: fields, body } = service(index, pick, lists);
    writeFileSync(
      join(folder, `content/services/made-up-${index}.md`),
      `---\n${stringify(fields)}---\n${body}\n`,
    );
  }
  return folder;
}
