/** Every way through this place's own “Not sure where to start?”, walked to its end. */
import { describe, expect, it } from "vitest";
import { realLibrary } from "../search/library.ts";

const library = realLibrary();
const { guide } = library.data;

interface Way {
  readonly answers: readonly string[];
  readonly ends: string;
}

/** All ways from a question; each is the answers that were given and where they end. */
function waysFrom(id: string, answers: readonly string[] = []): readonly Way[] {
  if (answers.length > 10) throw new Error(`no end after ${answers.join(" › ")}`);
  const question = guide.questions.find((one) => one.id === id);
  if (question === undefined) return [{ answers, ends: id }];
  return question.answers.flatMap(({ label, next, danger }) =>
    danger || next === undefined
      ? [{ answers: [...answers, label], ends: danger ? "urgent help" : "nowhere" }]
      : waysFrom(next, [...answers, label]),
  );
}

const ways = waysFrom(guide.questions[0]?.id ?? "");
const ending = (id: string) => guide.endings.find((one) => one.id === id);

describe("every way through the guide", () => {
  it("takes three answers at most and ends somewhere", () => {
    expect(ways.length).toBeGreaterThan(40);
    for (const { answers, ends } of ways) {
      expect(answers.length, answers.join(" › ")).toBeLessThanOrEqual(3);
      expect(ends === "urgent help" || ending(ends) !== undefined, answers.join(" › ")).toBe(true);
    }
  });
  it("reaches every ending", () => {
    const reached = new Set(ways.map(({ ends }) => ends));
    expect(guide.endings.filter(({ id }) => !reached.has(id))).toEqual([]);
  });
  it("has somebody to ring, words or a next page, and a helpline that is running", () => {
    for (const { title, helplines, links } of guide.endings) {
      expect(links.length, title).toBeGreaterThan(0);
      for (const line of library.entries("helplines", helplines))
        expect(line.status, `${title}: ${line.name}`).toBe("active");
    }
  });
  it("answers danger with one press", () =>
    expect(
      ways.filter(({ answers, ends }) => answers.length === 1 && ends === "urgent help").length,
    ).toBeGreaterThan(0));
  it("names no illness and tells nobody what they have", () => {
    const told = guide.endings.map(({ title, text }) => `${title} ${text}`).join("\n");
    expect(told).not.toMatch(
      /\b(?:you (?:have|suffer from|are) (?:depress|anxi|adhd|autis)|diagnos|symptom|disorder|ptsd|adhd|autis|depression)/i,
    );
  });
});
