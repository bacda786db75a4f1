import { Conflict } from "#shared/errors.ts";

/**
 * Reads, decides and writes again where somebody else's write came in between: for changes that do not depend on what
 * the actor had seen of the thing. The number of the try, from 1, comes along.
 * @throws Conflict `busy` where it was always overtaken.
 */
export async function onFreshRead<T>(act: (attempt: number) => Promise<T>, attempts = 8): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act(attempt);
    } catch (error) {
      if (!(error instanceof Conflict) || error.code !== "version_stale") throw error;
      if (attempt >= attempts) throw new Conflict("busy", { cause: error, retryAfterSeconds: 1 });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}
