/**
 * `npm run print -- KIND [PART]`: writes PDF files of a kind into `print/`, from the pages of the
 * site, with Chromium. PART keeps to paths that hold these letters. Builds the site unless SITE_DIR
 * names one. Without KIND it lists the kinds. “ready” writes a list too, from which the next build
 * offers the files on the site.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { pageAddresses } from "./files-in.ts";
import { findBrowser, launchArguments } from "./browser.ts";
import { root, runAsCommand } from "./command.ts";
import { PRINTS_FOLDER, READY_LIST, type ReadyFile } from "../src/site/ready-prints.ts";
import { fileName, kindNamed, PRINT_KINDS, READY } from "./print/kinds.ts";
import { serve } from "./serve.ts";
import { makeContext } from "./stages.ts";

const FOLDER = PRINTS_FOLDER;

/** How many pages a PDF file of Chromium has: it writes each as an object of its own. */
const pagesIn = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;

function listKinds(): number {
  console.log("Say what to print: npm run print -- KIND\n");
  for (const { name, what } of PRINT_KINDS) console.log(`${name.padEnd(16)}${what}`);
  return 1;
}

async function main(): Promise<number> {
  const [name = "", part = ""] = process.argv.slice(2);
  const kind = kindNamed(name);
  if (kind === undefined) {
    if (name !== "") console.error(`“${name}” is no kind of paper.`);
    return listKinds();
  }
  const executablePath = findBrowser();
  const context = makeContext(root);
  const open: { close(): Promise<void> }[] = [];
  try {
    const site = await context.site();
    const serving = await serve(site, { late: 0 });
    open.push(serving);
    const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
    open.push(browser);
    const paths = pageAddresses(site).filter((path) => kind.path.test(path) && path.includes(part));
    if (paths.length === 0) {
      console.error(
        `No page of the kind “${name}”${part === "" ? "" : ` has “${part}” in its path`}.`,
      );
      return 1;
    }
    const page = await browser.newPage({ locale: "en-GB" });
    mkdirSync(join(root, FOLDER), { recursive: true });
    const list = join(root, FOLDER, READY_LIST);
    if (kind.name === READY) rmSync(list, { force: true });
    const ready: ReadyFile[] = [];
    for (const path of paths) {
      await page.goto(serving.origin + path, { waitUntil: "load" });
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const file = join(FOLDER, fileName(path));
      writeFileSync(join(root, file), pdf);
      const pages = pagesIn(pdf);
      ready.push({ path, file: fileName(path), pages, bytes: pdf.length });
      console.log(
        `${file}: ${pages} ${pages === 1 ? "page" : "pages"}, ${Math.ceil(pdf.length / 1024)} kB`,
      );
    }
    // Last, so that a list names whole files only.
    if (kind.name === READY) writeFileSync(list, `${JSON.stringify(ready)}\n`);
    return 0;
  } finally {
    await Promise.allSettled(open.map((one) => one.close()));
    context.clear();
  }
}

await runAsCommand(import.meta.url, main);
