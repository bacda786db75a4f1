import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

export type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** The bundled functions, called as Lambda calls them. */
export interface FunctionHost {
  /** @throws FunctionMissing, FunctionTimedOut, and whatever the handler throws. */
  invoke(name: string, event: unknown): Promise<unknown>;
  has(name: string): boolean;
  /** Forgets the code that was loaded, for a newer build. */
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

interface FunctionHostOptions {
  folder: string;
  timeoutSeconds?: number;
}

export function openFunctions({ folder, timeoutSeconds = 30 }: FunctionHostOptions): FunctionHost {
  const require = createRequire(import.meta.url);
  const handlers = new Map<string, Handler>();
  const fileOf = (name: string) => resolve(folder, name, "index.cjs");

  function load(name: string): Handler {
    const known = handlers.get(name);
    if (known) return known;
    const file = fileOf(name);
    if (!existsSync(file)) throw new FunctionMissing(name);
    // A run in the same process before us may have loaded it under another environment.
    delete require.cache[file];
    const { handler } = require(file) as { handler: Handler };
    handlers.set(name, handler);
    return handler;
  }

  return {
    has: (name) => existsSync(fileOf(name)),
    reload: () => handlers.clear(),
    async invoke(name, event) {
      const handler = load(name);
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
