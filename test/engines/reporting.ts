/**
 * A server between the site and the browser, which counts the timers of each page. For drivers that
 * lose a page when Back changes the process (WebKit's), every page can report what is in it, also
 * one that Back takes out of the browser's HTTP cache; reports count from `start` on.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { countTimers, rest } from "../browser/at-rest.ts";

export interface Report {
  readonly path: string;
  /** Path, query and fragment. */
  readonly address: string;
  /** Everything a reader could see or copy: address, title, words, fields. */
  readonly contents: string;
  /** Children of the panel of results. */
  readonly results: number;
}

export interface Reporting {
  readonly origin: string;
  start(): void;
  /** The newest report of a page, and forgets it; undefined when there was none. */
  take(): Report | undefined;
  close(): Promise<void>;
}

/** Runs in the page: reports each time that it is shown and has come to rest. */
function report(atRest: () => Promise<void>): void {
  const send = (): void => {
    const fields = [...document.querySelectorAll("input, textarea, select")].map((field) =>
      field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)
        ? String(field.checked && field.value)
        : (field as HTMLInputElement).value,
    );
    const { pathname: path, search, hash } = location;
    const contents = [location.href, document.title, document.body.innerText, ...fields].join("\n");
    const results = document.querySelector(".search-box__panel")?.childElementCount ?? 0;
    navigator.sendBeacon(
      "/report",
      JSON.stringify({ path, address: path + search + hash, contents, results }),
    );
  };
  window.addEventListener("pageshow", () => void atRest().then(send));
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
};

/** `reports` is false where nobody asks for them: then a page sends nothing. */
export async function reportingServer(site: string, reports = true): Promise<Reporting> {
  let on = false;
  let newest: Report | undefined;
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? "/";
    if (url === "/report") {
      const told = JSON.parse(await bodyOf(request)) as Report;
      if (on) newest = told;
      return void response.writeHead(204).end();
    }
    if (url === "/report.js") {
      response.writeHead(200, { "content-type": "text/javascript" });
      const script = `(${countTimers.toString()})();`;
      return void response.end(
        reports ? `${script}(${report.toString()})(${rest.toString()});` : script,
      );
    }
    const answer = await fetch(site + url, { redirect: "manual" });
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(?:content-(?:length|encoding)|transfer-encoding|connection)$/.test(name),
      ),
    );
    response.writeHead(answer.status, headers);
    const isPage = (answer.headers.get("content-type") ?? "").startsWith("text/html");
    response.end(
      isPage ? body.toString().replace("<head>", '<head><script src="/report.js"></script>') : body,
    );
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    start: () => {
      on = true;
      newest = undefined;
    },
    take: () => {
      const taken = newest;
      newest = undefined;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
