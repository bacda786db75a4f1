import { Conflict } from "#shared/errors.ts";
import { changesOf, nextDue } from "#shared/process.ts";
import type { Ctx } from "../ctx.ts";
import type { AnyRecord, Stored, TableRecord } from "../table/record.ts";
import { change, type Write } from "../table/write.ts";
import { commit } from "../verbs/commit.ts";

const atOnce = 50;

/** What a timed step does beside its change of stage. */
export interface OnTime {
  record: AnyRecord;
  step: string;
  decide(
    ctx: Ctx,
    // biome-ignore lint/suspicious/noExplicitAny: the thing is its record's, as `onTime` sees to
    thing: any,
  ): Promise<TimedEffect>;
}

interface TimedEffect {
  changes?: object;
  writes?: readonly Write[];
}

/** Gives what a timed step does its types. */
export function onTime<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  step: { by: "time"; name: string },
  decide: (ctx: Ctx, thing: T) => TimedEffect | Promise<TimedEffect>,
): OnTime {
  return { record, step: step.name, decide: async (ctx, thing) => decide(ctx, thing) };
}

/**
 * Takes every step whose time has come, whatever thing it is of. Sends nothing: what follows, follows from the table's
 * stream. Answers how many steps it took.
 */
export async function runDue(
  ctx: Ctx,
  records: readonly AnyRecord[],
  effects: readonly OnTime[],
): Promise<number> {
  let taken = 0;
  for (const record of records) {
    const seen = new Set<string>();
    for (;;) {
      const things = await ctx.table.queryDue(record, ctx.now, atOnce + seen.size);
      const fresh = things.filter((thing) => !seen.has(JSON.stringify(record.keyOf(thing))));
      for (const thing of fresh) {
        seen.add(JSON.stringify(record.keyOf(thing)));
        if (await takeStep(ctx, record, thing, effects)) taken++;
      }
      if (fresh.length < atOnce) break;
    }
  }
  return taken;
}

/** Read from an index, which may be behind: whoever changed it meanwhile knows better. */
async function takeStep(
  ctx: Ctx,
  record: AnyRecord,
  thing: Stored,
  effects: readonly OnTime[],
): Promise<boolean> {
  const now = ctx.now.toISOString();
  const due = record.process && nextDue(record.process, thing);
  const moved = due && due.at <= now ? changesOf(due.step, thing, { now }) : undefined;
  if (!due || !moved) return false;
  const own = effects.find((it) => it.record.kind === record.kind && it.step === due.step.name);
  try {
    const { changes, writes = [] } = (await own?.decide(ctx, thing)) ?? {};
    await commit(ctx, [change(record, thing, { ...moved, ...changes }), ...writes]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    ctx.log.error("step_failed", error, { kind: record.kind, step: due.step.name });
    return false;
  }
}
