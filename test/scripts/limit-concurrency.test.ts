import { expect, it } from "vitest";
import { limitConcurrency } from "../../scripts/limit-concurrency.ts";

it("runs up to a given number of jobs at a time, in order, and goes on after one that fails", async () => {
  const limited = limitConcurrency(2);
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const job = (name: string) => async (): Promise<string> => {
    log.push(name);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (name === "b") throw new Error("b fails");
    return name;
  };
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => limited(job(name)));
  expect(log).toEqual(["a", "b"]);
  ends[1]?.();
  await expect(b).rejects.toThrow("b fails");
  expect(log).toEqual(["a", "b", "c"]);
  ends[0]?.();
  expect(await a).toBe("a");
  ends[2]?.();
  expect(await c).toBe("c");
  expect(log).toEqual(["a", "b", "c", "d"]);
  ends[3]?.();
  expect(await d).toBe("d");
});
