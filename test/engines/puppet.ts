/** Chromium and Firefox, driven by Puppeteer: CDP for one, WebDriver BiDi for the other. */
import { launch, type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { launchArguments } from "../../scripts/browser.ts";
import type { HeldKey, KeyStep, OpenEngine, Tab } from "./tab.ts";

/** Puppeteer switches off what readers have: pages that Back brings as they were. */
const CACHE_OFF = "--disable-back-forward-cache";

class PuppetTab implements Tab {
  readonly engine: "Chromium" | "Firefox";
  private readonly page: Page;

  constructor(engine: "Chromium" | "Firefox", page: Page) {
    this.engine = engine;
    this.page = page;
  }

  async go(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "load" });
  }
  run<T, A extends readonly unknown[]>(work: (...given: A) => T, ...given: A): Promise<Awaited<T>> {
    return this.page.evaluate(work as unknown as (...given: unknown[]) => T, ...given) as Promise<
      Awaited<T>
    >;
  }
  async click(selector: string): Promise<void> {
    await this.page.click(selector);
  }
  async type(selector: string, text: string): Promise<void> {
    await this.page.focus(selector);
    await this.page.keyboard.type(text);
  }
  async keys(...steps: readonly KeyStep[]): Promise<void> {
    for (const step of steps) {
      const key = step.slice(1) as HeldKey;
      await (step.startsWith("+") ? this.page.keyboard.down(key) : this.page.keyboard.up(key));
    }
  }
  /** By script: Puppeteer's own waits for a load that a page from the cache never has. */
  // The answer comes before the page goes, which would take the answer with it.
  back = (): Promise<void> => this.run(() => void setTimeout(() => history.back()));
  forward = (): Promise<void> => this.run(() => void setTimeout(() => history.forward()));
  resize = (width: number, height: number): Promise<void> =>
    this.page.setViewport({ width, height });
  async picture(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }
  async print(): Promise<Buffer> {
    return Buffer.from(await this.page.pdf({ format: "a4", printBackground: false }));
  }
}

async function start(name: "Chromium" | "Firefox", program: string): Promise<Browser> {
  return name === "Chromium"
    ? launch({
        executablePath: program,
        args: [...launchArguments],
        ignoreDefaultArgs: [CACHE_OFF],
        pipe: true,
      })
    : launch({
        browser: "firefox",
        executablePath: program,
        extraPrefsFirefox: {
          // Nothing leaves this machine, and a page shows as it is at the moment.
          "network.dns.localDomains": "localhost",
          "ui.prefersReducedMotion": 1,
          // Scroll bars take no room, as on a phone and in the other two.
          "ui.useOverlayScrollbars": 1,
        },
      });
}

export async function openPuppet(
  name: "Chromium" | "Firefox",
  program: string,
): Promise<OpenEngine> {
  const browser = await start(name, program);
  let open: BrowserContext | undefined;
  return {
    name,
    tab: async () => {
      // Now and then Chromium does not answer while a page waits in the back/forward cache.
      void open?.close().catch(() => undefined);
      open = await browser.createBrowserContext();
      return new PuppetTab(name, await open.newPage());
    },
    close: () => browser.close(),
  };
}
