/** What a first visit of each kind of page costs, as a table. */
import { pagesOf } from "../../test/site/built-site.ts";
import { weigh } from "../../test/site/weight.ts";

/** The kind of a page by its address: “/services/*”. */
const kindOf = (url: string): string => {
  const parts = url.split("/").filter((part) => part !== "");
  return parts.length <= 1 ? url : `/${parts.slice(0, -1).join("/")}/*`;
};

/** Lightest and heaviest page of each kind, in compressed kB, heaviest kind first. */
export function weightTable(folder: string): string {
  const kinds = new Map<string, number[]>();
  for (const { url, bytes } of pagesOf(folder).pages.map((page) => weigh(folder, page)))
    kinds.set(kindOf(url), [...(kinds.get(kindOf(url)) ?? []), bytes]);
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = [...kinds]
    .sort(([, a], [, b]) => Math.max(...b) - Math.max(...a))
    .map(
      ([kind, bytes]) =>
        `| ${kind} | ${bytes.length} | ${kB(Math.min(...bytes))} | ${kB(Math.max(...bytes))} |`,
    );
  return `| page | pages | least kB | most kB |\n|---|---|---|---|\n${rows.join("\n")}`;
}
