import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Person } from "#shared/people/people/person.ts";
import { lookIds } from "#shared/programme/ids.ts";
import type { Look } from "#shared/programme/verification/look.ts";
import { type LookedAt, lookRecord } from "./looks.records.ts";

export { looksOf } from "./looks.records.ts";

/** Notes that an officer looks at what is private, before they see it. */
export async function noteLook(
  ctx: Ctx,
  { id: officerId, office }: Person,
  at: LookedAt & Pick<Look, "fileId" | "shows">,
): Promise<void> {
  await commit(ctx, [add(lookRecord, { ...at, id: newId(lookIds, ctx.now), officerId, office })]);
}
