/** A server on this machine in place of one that draws streets. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "playwright-core";

const TILE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 80H256M80 0V256" stroke="gray" stroke-width="9"/></svg>';

export interface TileStub {
  /** What was asked for since `begin`. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** False: it answers that it is out of order. */
  works: boolean;
  /**
   * Forgets what was asked, works again, and answers in this context for every address that `hosts`
   * fits.
   */
  begin(context: BrowserContext, hosts: RegExp | string): Promise<void>;
  close(): Promise<void>;
}

export async function openTileStub(): Promise<TileStub> {
  const server = createServer((request, response) => {
    stub.asked.push({ path: request.url ?? "", headers: request.headers });
    response
      .writeHead(stub.works ? 200 : 503, { "content-type": "image/svg+xml" })
      .end(stub.works ? TILE : "");
  });
  const stub: TileStub = {
    asked: [],
    works: true,
    async begin(context, hosts) {
      stub.asked.length = 0;
      stub.works = true;
      await context.route(hosts, async (route) => {
        const { pathname } = new URL(route.request().url());
        const answer = await fetch(
          `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
          { headers: await route.request().allHeaders() },
        );
        await route.fulfill({
          status: answer.status,
          contentType: "image/svg+xml",
          body: await answer.text(),
        });
      });
    },
    close: () =>
      new Promise(
        (resolve, reject) => void server.close((error) => (error ? reject(error) : resolve())),
      ),
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return stub;
}
