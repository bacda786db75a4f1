import { Conflict } from "#shared/errors.ts";
import { backOff } from "../backoff.ts";
import type { Ctx } from "../ctx.ts";
import type { Write } from "../table/write.ts";

type Writer = Pick<Ctx, "table" | "now">;

/** Sends writes as one transaction, stamped with the moment of the request; nothing where there is none. */
export async function commit({ table, now }: Writer, writes: readonly Write[]): Promise<void> {
  if (writes.length > 0) await table.transact(writes, now);
}

/** What a write makes of its thing, as it will be stored. */
export function outcomeOf<T>({ now }: Pick<Ctx, "now">, write: Write<T>): T {
  return write.at(now.toISOString()).value;
}

const mostTries = 8;

/**
 * Reads, decides and writes again where somebody else's write came in between: for what does not depend on what somebody
 * had seen of the thing. The number of the try, from 1, comes along.
 * @throws Conflict `busy` where it was always overtaken.
 */
export async function afresh<T>(act: (attempt: number) => Promise<T>, tries = mostTries): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act(attempt);
    } catch (error) {
      if (!(error instanceof Conflict) || error.code !== "version_stale") throw error;
      if (attempt >= tries) throw new Conflict("busy", { cause: error, retryAfterSeconds: 1 });
      await backOff(attempt);
    }
  }
}

/** What a reaction changes: decided on what stands now, again where it was overtaken, in one transaction. */
export async function settle(ctx: Writer, decide: () => Promise<readonly Write[]>): Promise<void> {
  await afresh(async () => commit(ctx, await decide()));
}
