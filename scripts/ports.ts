/** Which ports of this machine are free. */
import { connect } from "node:net";

/**
 * True when something accepts a connection. Connecting is more reliable than listening, which some
 * systems allow on a port in use.
 */
function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (taken: boolean) => (): void => {
      socket.destroy();
      resolve(taken);
    };
    socket.once("connect", end(true)).once("error", end(false)).setTimeout(1000, end(false));
  });
}

/** True when a program listens on the port, whether as 127.0.0.1 or as ::1. */
export async function isTaken(port: number): Promise<boolean> {
  return (await answers(port, "127.0.0.1")) || answers(port, "::1");
}

/** The first free port from `from` on. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (!(await isTaken(port))) return port;
  throw new Error(
    `No port from ${from} to ${from + 99} is free. Stop a program that uses one and try again.`,
  );
}

/** The port that `PORT` asks for, else 8080. */
export function portFrom(env: NodeJS.ProcessEnv): number {
  const given = env["PORT"] ?? "";
  const port = given === "" ? 8080 : Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(
    `PORT is “${given}”, which is not a port. Write a number from 1 to 65535, such as 8080.`,
  );
}

/** What to do when the port is taken. */
export function takenSentence(port: number): string {
  return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
}
