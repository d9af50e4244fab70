import { describe, expect, it } from "vitest";
import { debounce } from "../../scripts/rebuild.ts";

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe("debounce", () => {
  it("builds once for many changes at once, and once more for changes during a build", async () => {
    let builds = 0;
    let inFlight = 0;
    const results: boolean[] = [];
    const build = async (): Promise<boolean> => {
      builds += 1;
      inFlight += 1;
      expect(inFlight).toBe(1);
      await wait(60);
      inFlight -= 1;
      return builds > 1;
    };
    const changed = debounce(build, (built) => results.push(built), 10);
    for (let i = 0; i < 5; i++) changed();
    await wait(40);
    expect(builds).toBe(1);
    changed();
    changed();
    await wait(200);
    expect(results).toEqual([false, true]);
  });
});
