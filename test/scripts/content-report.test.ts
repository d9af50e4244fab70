import { describe, expect, it } from "vitest";
import { countEntries, groupByFile, summary } from "../../scripts/content-report.ts";
import { temporary } from "./temporary.ts";

const problems = [
  { file: "content/services/b.md", field: "Name", message: "is missing. Fill it in." },
  { file: "content/services/a.md", field: "", message: "is too long. Shorten it." },
  {
    file: "content/services/b.md",
    field: "Postcode",
    message: "is not a postcode. Write it like DN1 2AB.",
  },
];

describe("the report on content", () => {
  it("puts the problems under their files", () => {
    expect(groupByFile(problems)).toBe(
      "content/services/a.md\n  is too long. Shorten it.\n\ncontent/services/b.md\n  Name: is missing. Fill it in.\n  Postcode: is not a postcode. Write it like DN1 2AB.",
    );
  });
  it("ends with what was checked", () => {
    expect(summary(12, [])).toBe("12 entries checked, nothing to mend.");
    expect(summary(1, problems)).toBe("1 entry checked: 3 problems in 2 files.");
  });
  it("counts entries with and without a folder of their own", () => {
    expect(
      countEntries(
        temporary({
          "content/services/a.md": "",
          "content/news/b/index.md": "",
          "content/news/b/picture.jpg": "",
        }),
      ),
    ).toBe(2);
  });
});
