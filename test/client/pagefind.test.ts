import { describe, expect, it, vi } from "vitest";
import { startPagefind } from "../../src/components/site-search/pagefind.ts";

describe("starting the search", () => {
  it("tries again after a failure, and fetches once after that", async () => {
    await expect(startPagefind(() => Promise.reject(new Error("offline")))).rejects.toThrow(
      "offline",
    );
    const pagefind = { options: vi.fn(() => Promise.resolve()), search: vi.fn() };
    const load = vi.fn(() => Promise.resolve(pagefind));
    expect(await startPagefind(load)).toBe(pagefind);
    expect(await startPagefind(load)).toBe(pagefind);
    expect([load.mock.calls.length, pagefind.options.mock.calls.length]).toEqual([1, 1]);
  });
});
