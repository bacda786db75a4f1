import type * as z from "zod";
import { Conflict } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Permission } from "#shared/permissions.ts";
import { changesOf, type PersonalStep, type Step } from "#shared/process.ts";
import { type Ctx, signedIn } from "../ctx.ts";
import { change, type Write } from "../table/write.ts";
import { type About, findAllowed, isKnownAfter } from "./about.ts";
import { afresh, commit, outcomeOf } from "./commit.ts";
import { orAsBefore, type Repeats, repeatsOf } from "./repeats.ts";

/** What a verb's own lines are given. */
export interface Call<At, Thing, Input> {
  ctx: Ctx;
  at: At;
  thing: Thing;
  input: Input;
  /** The moment of the request, as it will be stamped. */
  now: string;
  /** Whoever acts. @throws SignInRequired */
  readonly person: Person;
}

/** What a verb does: changes of its own thing, writes beside it, and what is answered (the changed thing, if not said). */
export interface Effect<Thing, Answer> {
  changes?: Partial<Omit<Thing, "version" | "createdAt" | "updatedAt">>;
  writes?: readonly Write[];
  answer?: Answer;
}

type MaybePromise<T> = T | Promise<T>;
type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Given<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What routes take from a verb and never say again. */
export interface VerbFacts {
  permission: Permission;
  input?: z.ZodType | undefined;
  /** Whether the version that somebody saw must be named (`If-Match`), or is held to where it is named. */
  version?: "required" | "optional" | undefined;
  /** The step of a process that it takes. */
  step?: string | undefined;
  isRead: boolean;
  /** Whether the thing may be one that was taken away for good. */
  mayBeGone: boolean;
}

/** The version that somebody saw, or those of which any will do. */
export type SeenVersion = number | readonly number[];

export type Verb<At, Input, Answer> = ((
  ctx: Ctx,
  at: At,
  ...rest: undefined extends Input
    ? [input?: Input, version?: SeenVersion | undefined]
    : [input: Input, version?: SeenVersion | undefined]
) => Promise<Answer>) &
  VerbFacts;

// biome-ignore lint/suspicious/noExplicitAny: the steps' own stages are theirs
type AnyStep<Thing> = Step<any, any, PersonalStep<any, any>> & { readonly thing?: Thing };

interface VerbSpec<At, Thing, Schema extends z.ZodType | undefined, Answer> {
  permission: Permission;
  of: About<At, Thing>;
  input?: Schema;
  version?: "required" | "optional";
  /** The step of the thing's process that this takes: its rule and its change of stage. */
  step?: AnyStep<Thing>;
  /** What the verb refuses beside that. @throws AppError */
  rule?(call: Call<At, Thing, Parsed<Schema>>): MaybePromise<void>;
  /** How often: writes of `countSending`. */
  limits?(call: Call<At, Thing, Parsed<Schema>>): Write[];
  write?(call: Call<At, Thing, Parsed<Schema>>): MaybePromise<Effect<Thing, Answer>>;
  /** What the log says of it once it is done; `call.thing` is as it was before. Nothing where nothing was written. */
  note?(call: Call<At, Thing, Parsed<Schema>>, answer: Answer): void;
}

/**
 * A change, declared once. Each call goes the same way: authorize, parse, answer a repeat; then, on a fresh read wherever
 * somebody else came in between: version, step, rule, limits, stamps, one transaction.
 */
export function verb<At, Thing, Schema extends z.ZodType | undefined = undefined, Answer = Thing>(
  spec: VerbSpec<At, Thing, Schema, Answer>,
): Verb<At, Given<Schema>, Answer> {
  const { permission, of, version: held, step } = spec;
  if (step && step.by !== permission)
    throw new Error(`${step.noun}.${step.name} is ${step.by.name}, its verb ${permission.name}.`);

  /** One try: what is to be written, and what to answer then. */
  async function decide(call: Call<At, Thing, Parsed<Schema>>, version: SeenVersion | undefined) {
    const { thing, now } = call;
    if (version !== undefined && !isSeen(version, of.versionOf?.(thing))) throw new Conflict("version_stale");
    const person = call.ctx.actor.kind === "person" ? call.ctx.actor.person : undefined;
    const moved = step
      ? (changesOf(step, thing as never, { person, now }) as Partial<Thing> | undefined)
      : {};
    if (moved === undefined) return { writes: [], answer: thing as unknown as Answer };
    await spec.rule?.(call);
    const effect: Effect<Thing, Answer> = (await spec.write?.(call)) ?? {};
    const own = of.record && (step || effect.changes);
    const changed = own
      ? change(of.record as never, thing as never, { ...moved, ...effect.changes } as never)
      : undefined;
    const answer = "answer" in effect ? effect.answer : changed && outcomeOf(call.ctx, changed);
    const writes = [...(changed ? [changed] : []), ...(effect.writes ?? []), ...(spec.limits?.(call) ?? [])];
    return { writes, answer: answer as Answer };
  }

  async function act(
    ctx: Ctx,
    at: At,
    raw: Given<Schema>,
    version: SeenVersion | undefined,
    repeats?: Repeats,
  ) {
    const first = await findAllowed(spec, ctx, at);
    const input = (spec.input ? parseInput(spec.input, raw) : undefined) as Parsed<Schema>;
    const done = await repeats?.find();
    if (done) return done.answer as Answer;
    async function once(attempt: number): Promise<Answer> {
      const thing = attempt === 1 ? first : await findAllowed(spec, ctx, at);
      const call = callOf({ ctx, at, thing, input });
      const { writes, answer } = await decide(call, version);
      await commit(ctx, repeats ? [repeats.claim(answer), ...writes] : writes);
      if (writes.length > 0) spec.note?.(call, answer);
      return answer;
    }
    return version === undefined ? afresh(once) : once(1);
  }

  async function run(ctx: Ctx, at: At, raw: Given<Schema>, version?: SeenVersion): Promise<Answer> {
    const repeats = ctx.once && repeatsOf(ctx, ctx.once, { raw, version });
    return orAsBefore(repeats, () => act(ctx, at, raw, version, repeats));
  }

  const facts = {
    permission,
    input: spec.input,
    version: held,
    step: step?.name,
    isRead: false,
    mayBeGone: isKnownAfter(of),
  };
  return Object.assign(run as Verb<At, Given<Schema>, Answer>, facts);
}

function isSeen(seen: SeenVersion, version: number | undefined): boolean {
  return [seen].flat().some((it) => it === version);
}

export function callOf<At, Thing, Input>(
  parts: Pick<Call<At, Thing, Input>, "ctx" | "at" | "thing" | "input">,
): Call<At, Thing, Input> {
  return {
    ...parts,
    now: parts.ctx.now.toISOString(),
    get person() {
      return signedIn(parts.ctx);
    },
  };
}
