/** Checks the list of moved pages: each old address leads in one step to a page of this site. */
import { foldAddress, RESERVED } from "../addresses.ts";
import type { SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import { isOwnAddress } from "./markdown.ts";

const FILE = "_data/redirects.json";

/**
 * Old addresses that are listed twice, are live, or lead nowhere, elsewhere, in a circle or to
 * another old address.
 */
export function redirectProblems({ redirects: { moved } }: SiteData): Problem[] {
  const live = new Set(RESERVED.map(foldAddress));
  const olds = moved.map(({ from }) => foldAddress(from));
  return moved.flatMap(({ from, to }, index) => {
    const faults: [field: string, message: string][] = [];
    if (!isOwnAddress(from) || !from.endsWith("/"))
      faults.push([
        "Old address",
        `“${from}” is not the address of a page. Write what stood after the site's name, from / to /.`,
      ]);
    if (!isOwnAddress(to))
      faults.push([
        "New address",
        `“${to}” is not a page of this site. Write what comes after the site's name, from / to /.`,
      ]);
    const old = foldAddress(from);
    if (live.has(old))
      faults.push(["Old address", `${from} is a page that the site always has. Take it out.`]);
    if (olds.indexOf(old) < index)
      faults.push(["Old address", `${from} is here twice. Take one out.`]);
    if (foldAddress(to) === old)
      faults.push(["New address", `${from} leads to itself. Take it out.`]);
    else if (olds.includes(foldAddress(to)))
      faults.push([
        "New address",
        `${from} leads to ${to}, which has moved itself. Name the last address.`,
      ]);
    return faults.map(([field, message]) => ({
      file: FILE,
      field: `Moved pages ${index + 1} › ${field}`,
      message,
    }));
  });
}
