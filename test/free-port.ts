import { type AddressInfo, createServer } from "node:net";

/**
 * A port that the system says is free, another at each call, so that programs started side by side
 * seldom ask for the same one.
 */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
