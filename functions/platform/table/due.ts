import type { Ctx } from "#functions/platform/ctx.ts";
import { Conflict } from "#shared/errors.ts";
import type { Stored, TableRecord } from "./record.ts";
import { replace } from "./write.ts";

const atOnce = 50;

/**
 * Moves on the things of these stages whose time (`stagedAt`) has come: those of a stage stand in the order of their
 * times, so it ends at the first for which `next` has nothing. Answers how many it was.
 */
export async function releaseDue<T extends Stored, Key>(
  ctx: Pick<Ctx, "table" | "now">,
  record: TableRecord<T, Key, "by-stage">,
  stages: readonly string[],
  next: (thing: T) => Partial<T> | undefined,
): Promise<number> {
  let released = 0;
  for (const stage of stages) {
    let cursor: string | undefined;
    do {
      const page = await ctx.table.queryIndex(
        record,
        "by-stage",
        { stage },
        { limit: atOnce, cursor, oldestFirst: true },
      );
      const moves = page.items.map((thing) => ({ thing, changes: next(thing) }));
      for (const { thing, changes } of moves)
        if (changes && (await release(ctx, record, thing, changes))) released++;
      cursor = moves.every(({ changes }) => changes) ? page.next : undefined;
    } while (cursor);
  }
  return released;
}

/** Read from an index, which may be behind: whoever changed it meanwhile knows better. */
async function release<T extends Stored, Key>(
  { table, now }: Pick<Ctx, "table" | "now">,
  record: TableRecord<T, Key, "by-stage">,
  thing: T,
  changes: Partial<T>,
): Promise<boolean> {
  try {
    await table.transact([replace(record, thing, changes, now).write]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
