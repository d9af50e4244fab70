import { createServer, type AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort, isTaken, portFrom, takenSentence } from "../../scripts/ports.ts";
import { anyFreePort } from "../free-port.ts";

async function take(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("ports", () => {
  it("sees that a port is taken and goes past it for the editor", async () => {
    const port = await take();
    expect(await isTaken(port)).toBe(true);
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it("gives programs that start side by side a port each", async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, anyFreePort));
    expect(new Set(ports).size).toBe(20);
    for (const port of ports) expect(await isTaken(port)).toBe(false);
  });

  it("takes 8080, or what PORT says, and refuses what is no port", () => {
    expect(portFrom({})).toBe(8080);
    expect(portFrom({ PORT: "9000" })).toBe(9000);
    for (const PORT of ["x", "0", "70000", "80.5"])
      expect(() => portFrom({ PORT })).toThrow(`PORT is “${PORT}”`);
  });

  it("says what to do about a taken port", () =>
    expect(takenSentence(8080)).toMatch(/Port 8080 is taken.*PORT=8081 npm start/));
});
