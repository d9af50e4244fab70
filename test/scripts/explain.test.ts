import { parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { explain, placeIn } from "../../scripts/explain.ts";

const system = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: …`), { code, path });

describe("explain", () => {
  it.each([
    ["EACCES", /no permission to write \/site\/x/],
    ["EPERM", /does not allow writing \/site\/x/],
    ["ENOSPC", /disk is full/],
    ["EROFS", /can only be read/],
  ])("says what %s means and what to do", (code, words) => {
    expect(explain(system(code, "/site/x"))).toMatch(words);
  });

  it("finds the root cause of a wrapped error", () => {
    const wrapped = Object.assign(new Error("Problem writing templates"), {
      originalError: new Error("again", { cause: system("EACCES", "_site") }),
    });
    expect(explain(wrapped)).toMatch(/no permission to write _site/);
  });

  it("keeps a sentence as it is, without a stack", () => {
    expect(explain(new Error("Port 8080 is taken."))).toBe("Port 8080 is taken.");
    expect(explain("broken")).toBe("broken");
  });

  it("adds the place to a fault in our own code", () => {
    const fault = new TypeError("x is undefined");
    fault.stack =
      "TypeError: x is undefined\n    at f (/home/me/site/node_modules/a/src/b.js:1:2)\n    at home (file:///home/me/site/src/pages/home.tsx?namespace=17:12:5)";
    expect(explain(fault)).toBe("x is undefined (src/pages/home.tsx:12)");
    expect(placeIn("TypeError: no stack")).toBeUndefined();
  });

  it.each<readonly [readonly string[], string]>([
    [["--tow", "x"], "“--tow” is not known here."],
    [["-x"], "“-x” is not known here."],
    [["--to"], "“--to” is not used like that."],
    [["extra"], "What follows the command is not known here."],
  ])("says in words that an argument is not known: %j", (args, words) => {
    let said = "";
    try {
      parseArgs({ args: [...args], options: { to: { type: "string" } } });
    } catch (error) {
      said = explain(error);
    }
    expect(said.startsWith(words)).toBe(true);
    expect(said).toContain("-- --help");
    expect(said).not.toMatch(/\.ts|positional/);
  });
});
