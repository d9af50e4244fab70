/**
 * WebKit of GTK, driven by `WebKitWebDriver` and the classic protocol (W3C WebDriver). It needs a
 * screen: `Xvfb` is one without glass.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { HeldKey, KeyStep, OpenEngine, Tab } from "./tab.ts";
import { until } from "./tab.ts";

/** Name of an element in the protocol. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The protocol's own signs for keys that write nothing. */
const KEYS: Readonly<Record<HeldKey, string>> = {
  ShiftLeft: "\uE008",
  ShiftRight: "\uE050",
  ControlLeft: "\uE009",
  KeyA: "a",
};

/** Milliseconds for one command. */
const PATIENCE = 30_000;

export interface WebKitPrograms {
  readonly driver: string;
  readonly xvfb: string;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Send = <T>(method: "GET" | "POST" | "DELETE", path: string, body?: unknown) => Promise<T>;

/** Sends commands; a refusal comes back as an error with the driver's words. */
const commands =
  (origin: string): Send =>
  async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(origin + path, {
      method,
      ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error ?? ""} ${value.message ?? ""}`);
    return value;
  };

class WebKitTab implements Tab {
  readonly engine = "WebKit";
  private readonly send: Send;

  constructor(send: Send) {
    this.send = send;
  }

  async go(url: string): Promise<void> {
    await this.send("POST", "/url", { url });
  }
  run<T, A extends readonly unknown[]>(work: (...given: A) => T, ...given: A): Promise<Awaited<T>> {
    const script = `return (${work.toString()}).apply(null, arguments);`;
    return this.send("POST", "/execute/sync", { script, args: given });
  }
  private async _find(selector: string): Promise<string> {
    const found = await this.send<Record<string, string>>("POST", "/element", {
      using: "css selector",
      value: selector,
    });
    return found[ELEMENT] ?? "";
  }
  async click(selector: string): Promise<void> {
    await this.send("POST", `/element/${await this._find(selector)}/click`);
  }
  async type(selector: string, text: string): Promise<void> {
    await this.send("POST", `/element/${await this._find(selector)}/value`, { text });
  }
  async keys(...steps: readonly KeyStep[]): Promise<void> {
    const actions = steps.map((step) => ({
      type: step.startsWith("+") ? "keyDown" : "keyUp",
      value: KEYS[step.slice(1) as HeldKey],
    }));
    await this.send("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }
  /** By script and a moment later: a command that waits for the page loses sight of it. */
  back = (): Promise<void> => this.run(() => void setTimeout(() => history.back()));
  forward = (): Promise<void> => this.run(() => void setTimeout(() => history.forward()));
  /** The window is never narrower than its tool bar, some 450 px. */
  async resize(width: number, height: number): Promise<void> {
    const [across, down] = await this.run(
      () => [outerWidth - innerWidth, outerHeight - innerHeight] as const,
    );
    await this.send("POST", "/window/rect", { width: width + across, height: height + down });
    const least = (): Promise<boolean> =>
      this.run(
        (wide: number, high: number) => innerHeight === high && innerWidth >= wide,
        width,
        height,
      );
    await until("the new size of the window", least);
  }
  async picture(): Promise<Buffer> {
    return Buffer.from(await this.send<string>("GET", "/screenshot"), "base64");
  }
  print(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });

/** A screen of its own, on a number that `Xvfb` chooses. */
async function startScreen(xvfb: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(
    xvfb,
    ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    child.once("error", reject).once("exit", () => reject(new Error("Xvfb could not start.")));
    child.stdio[3]?.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
  });
  return { child, display: `:${number}` };
}

export async function openWebKit({ driver, xvfb }: WebKitPrograms): Promise<OpenEngine> {
  const screen = await startScreen(xvfb);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_DMABUF_RENDERER: "1" },
  });
  // Vitest ends its processes by a signal, after which there is no event “exit”.
  const endBoth = (): void => [child, screen.child].forEach((one) => void one.kill());
  process.once("SIGTERM", endBoth).once("exit", endBoth);
  await until("WebKitWebDriver", async () => (await fetch(`${origin}/status`)).ok);
  let session: string | undefined;
  const end = async (): Promise<void> => {
    if (session !== undefined) await commands(origin)("DELETE", `/session/${session}`);
    session = undefined;
  };
  return {
    name: "WebKit",
    // One session at a time is what the driver has, each with storage of its own.
    tab: async () => {
      await end();
      const { sessionId } = await commands(origin)<{ sessionId: string }>("POST", "/session", {
        capabilities: { alwaysMatch: {} },
      });
      session = sessionId;
      return new WebKitTab(commands(`${origin}/session/${sessionId}`));
    },
    close: async () => {
      await end().catch(() => undefined);
      await stop(child);
      await stop(screen.child);
    },
  };
}
