import { setTimeout } from "node:timers/promises";
import type * as z from "zod";
import { Conflict } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import type { Permission } from "#shared/permissions.ts";
import type { Ctx } from "../ctx.ts";
import { type About, findAllowed, isKnownAfter } from "./about.ts";
import { commit } from "./commit.ts";
import { AlreadyDone, orAsBefore, type Repeats, repeatsOf } from "./repeats.ts";
import { type Call, callOf, type Verb } from "./verb.ts";

interface LongSpec<At, Thing, Schema extends z.ZodType, Answer> {
  permission: Permission;
  of: About<At, Thing>;
  input: Schema;
  work(call: Call<At, Thing, z.output<Schema>>): Promise<Answer>;
}

/** A change that is too much for one transaction: authorize, parse, and do it once; `work` must be safe to do again. */
export function longVerb<At, Thing, Schema extends z.ZodType, Answer>(
  spec: LongSpec<At, Thing, Schema, Answer>,
): Verb<At, z.input<Schema>, Answer> {
  async function run(ctx: Ctx, at: At, raw: unknown): Promise<Answer> {
    const repeats = ctx.once && repeatsOf(ctx, ctx.once, { raw });
    return orAsBefore(repeats, async () => {
      const thing = await findAllowed(spec, ctx, at);
      const input = parseInput(spec.input, raw);
      return workOnce(ctx, repeats, () => spec.work(callOf({ ctx, at, thing, input })));
    });
  }
  const { permission, input, of } = spec;
  return Object.assign(run as never, { permission, input, isRead: false, mayBeGone: isKnownAfter(of) });
}

/** Longer than any of them works: API Gateway ends a request after 30 s. */
const leaseSeconds = 60;
const lookAgainMs = 100;
/** As long as somebody waits for another's answer; a request must end before API Gateway ends it. */
const patienceMs = 20_000;

/**
 * Whoever comes first with a key holds a lease while it works, others wait for its answer. One that died is followed by
 * the next.
 * @throws Conflict `busy` where somebody still works on it when the caller's patience ends.
 */
async function workOnce<Answer>(
  ctx: Ctx,
  repeats: Repeats | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!repeats) return work();
  const patience = Date.now() + patienceMs;
  while (!(await takeLease(ctx, repeats))) {
    const done = await repeats.find();
    if (done && !done.isWorking) return done.answer as Answer;
    if (Date.now() > patience) throw new Conflict("busy", { retryAfterSeconds: 1 });
    await setTimeout(lookAgainMs);
  }
  try {
    const answer = await work();
    const write = await repeats.keepAnswer(answer);
    if (write) await commit(ctx, [write]);
    return answer;
  } catch (error) {
    // What failed is told, even where the lease could not be given back and ends by itself.
    await commit(ctx, [repeats.release()]).catch((cause: unknown) => {
      ctx.log.error("lease_kept", cause);
    });
    throw error;
  }
}

async function takeLease(ctx: Ctx, repeats: Repeats): Promise<boolean> {
  const now = Date.now();
  const until = new Date(now + leaseSeconds * 1000).toISOString();
  const write = await repeats.lease(until, new Date(now).toISOString());
  if (!write) return false;
  try {
    await commit(ctx, [write]);
    return true;
  } catch (error) {
    if (error instanceof AlreadyDone) return false;
    throw error;
  }
}
