import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { streamTries } from "#shared/stream-tries.ts";

export type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** The bundled functions, called as Lambda calls them. */
export interface FunctionHost {
  /** @throws FunctionMissing, FunctionTimedOut, and whatever the handler throws. */
  invoke(name: string, event: unknown): Promise<unknown>;
  has(name: string): boolean;
  /** Loads all that are built, so that a build by another process takes nothing from this one. */
  loadAll(): void;
  /** Takes a newer build from the next call on; where it cannot be loaded, what was loaded before goes on. */
  reload(): void;
}

export class FunctionMissing extends Error {
  constructor(name: string) {
    super(`functions/${name}.lambda.ts is not built.`);
    this.name = "FunctionMissing";
  }
}

export class FunctionTimedOut extends Error {
  constructor(name: string, seconds: number) {
    super(`${name} did not answer within ${seconds} s.`);
    this.name = "FunctionTimedOut";
  }
}

const usualSeconds = 30;

interface FunctionHostOptions {
  folder: string;
  timeoutSeconds?: number;
}

/** What Lambda gives those that nobody waits for (infra/aws/stacks/site-stack.ts). */
const longerSeconds: Record<string, number> = {
  "table-stream": streamTries.timeoutSeconds,
  photos: 60,
  due: 60,
  jobs: 900,
};

export function openFunctions({ folder, timeoutSeconds: given }: FunctionHostOptions): FunctionHost {
  const require = createRequire(import.meta.url);
  const handlers = new Map<string, Handler>();
  const outdated = new Set<string>();
  const fileOf = (name: string) => resolve(folder, name, "index.cjs");

  function load(name: string): Handler {
    const known = handlers.get(name);
    if (known && !outdated.has(name)) return known;
    try {
      const handler = read(name);
      handlers.set(name, handler);
      outdated.delete(name);
      return handler;
    } catch (error) {
      // A build that is being written: the next call tries again.
      if (known) return known;
      throw error;
    }
  }

  function read(name: string): Handler {
    const file = fileOf(name);
    if (!existsSync(file)) throw new FunctionMissing(name);
    // A run in the same process before us may have loaded it under another environment.
    for (const loaded of Object.keys(require.cache))
      if (dirname(loaded) === dirname(file)) delete require.cache[loaded];
    return (require(file) as { handler: Handler }).handler;
  }

  return {
    has: (name) => handlers.has(name) || existsSync(fileOf(name)),
    loadAll() {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names) if (existsSync(fileOf(name))) load(name);
    },
    reload() {
      for (const name of handlers.keys()) outdated.add(name);
    },
    async invoke(name, event) {
      const handler = load(name);
      const timeoutSeconds = given ?? longerSeconds[name] ?? usualSeconds;
      const deadline = Date.now() + timeoutSeconds * 1000;
      const context = {
        functionName: name,
        awsRequestId: randomUUID(),
        getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
      };
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new FunctionTimedOut(name, timeoutSeconds)), timeoutSeconds * 1000);
      });
      try {
        return await Promise.race([handler(event, context), late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
