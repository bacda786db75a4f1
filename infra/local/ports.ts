import { randomInt } from "node:crypto";
import { createServer } from "node:net";

export class PortTaken extends Error {
  constructor(port: number, variable: string) {
    super(`Port ${port} is taken by another program. Set ${variable} to a free one, or stop that program.`);
    this.name = "PortTaken";
  }
}

export interface PortWish {
  /** The environment variable that sets it. */
  variable: string;
  fallback: number;
  /** Set by the reader: that one or none. */
  wanted?: number | undefined;
  not?: number[];
}

/** @throws PortTaken where the very port that was asked for is not free. */
export async function pickPort({ variable, fallback, wanted, not = [] }: PortWish): Promise<number> {
  if (wanted === 0) return freePort();
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw new PortTaken(wanted, variable);
  }
  for (let port = fallback; port < fallback + 100; port++)
    if (!not.includes(port) && (await isFree(port))) return port;
  throw new PortTaken(fallback, variable);
}

/** @throws Error for a value that is no port. */
export function portFrom(environment: NodeJS.ProcessEnv, variable: string): number | undefined {
  const text = environment[variable];
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${variable} is not a port: ${text}`);
  return port;
}

/**
 * Where no system takes ports for calls that go out: what is chosen is listened at seconds later, and meanwhile a call may have taken
 * a port that was free.
 */
const callFree = { from: 10_000, to: 32_000 };

async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(callFree.from, callFree.to);
    if (await isFree(port)) return port;
  }
}

/** On either loopback address: a program on the other one would answer some of the browser's calls. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::1"));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
