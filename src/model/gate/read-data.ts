/** Reads the files of `_data/` through the same fields as the content. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DataFile, dataFiles, type DataName, type SiteData } from "../data/index.ts";
import { readFields } from "../fields/index.ts";
import type { Problem } from "../problem.ts";
import { labelOf } from "./walk.ts";

/** Windows Notepad writes a byte order mark first, which RFC 8259 lets a reader leave out. */
function parseJson(source: string): unknown {
  return JSON.parse(source.replace(/^\uFEFF/, ""), (key, value: unknown) => {
    if (key === "__proto__") throw new SyntaxError("__proto__ is not allowed");
    return value;
  });
}

/** All data files. `data` is there only when every one of them is right. */
export function readData(root: string): {
  readonly data?: SiteData;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  for (const name of Object.keys(dataFiles) as DataName[]) {
    const file = `_data/${name}.json`;
    const { fields, mayBeAbsent }: DataFile = dataFiles[name];
    try {
      const raw =
        mayBeAbsent && !existsSync(join(root, file))
          ? {}
          : parseJson(readFileSync(join(root, file), "utf8"));
      data[name] = readFields(
        fields,
        raw,
        (path, message) => void problems.push({ file, field: labelOf(fields, path), message }),
      );
    } catch (error) {
      const absent = error instanceof Error && "code" in error && error.code === "ENOENT";
      problems.push({
        file,
        field: "",
        message: absent
          ? "is not there. Put it back."
          : "is not valid JSON. Undo the last change to it.",
      });
    }
  }
  return problems.length > 0 ? { problems } : { data: data as unknown as SiteData, problems };
}
