import type * as z from "zod";
import { parseInput } from "#shared/issues.ts";
import type { Permission } from "#shared/permissions.ts";
import type { Ctx } from "../ctx.ts";
import { type About, findAllowed, isKnownAfter } from "./about.ts";
import { type Call, callOf, type Verb } from "./verb.ts";

interface ReadSpec<At, Thing, Schema extends z.ZodType | undefined, Answer> {
  permission: Permission;
  of: About<At, Thing>;
  input?: Schema;
  /** What is answered, where that is not the thing itself. */
  find?(
    call: Call<At, Thing, Schema extends z.ZodType ? z.output<Schema> : undefined>,
  ): Answer | Promise<Answer>;
}

/** Something to be read, declared once: authorize, parse, and answer. */
export function read<At, Thing, Schema extends z.ZodType | undefined = undefined, Answer = Thing>(
  spec: ReadSpec<At, Thing, Schema, Answer>,
): Verb<At, Schema extends z.ZodType ? z.input<Schema> : undefined, Answer> {
  async function run(ctx: Ctx, at: At, raw: unknown): Promise<Answer> {
    const thing = await findAllowed(spec, ctx, at);
    const input = spec.input ? parseInput(spec.input, raw) : undefined;
    if (!spec.find) return thing as unknown as Answer;
    return spec.find(callOf({ ctx, at, thing, input: input as never }));
  }
  const { permission, input, of } = spec;
  return Object.assign(run as never, { permission, input, isRead: true, mayBeGone: isKnownAfter(of) });
}
