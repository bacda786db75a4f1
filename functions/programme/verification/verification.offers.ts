import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Person } from "#shared/people/people/person.ts";
import { lookIds } from "#shared/programme/ids.ts";
import type { Look } from "#shared/programme/verification/look.ts";
import { type LookedAt, lookRecord, looksOf } from "./looks.records.ts";

export { looksOf } from "./looks.records.ts";

/** Within it the same officer's same look goes on: a page that is drawn again is not another one. */
const sameLookMs = 60 * 60 * 1000;

/** Whether the officer's look goes on, so that what they see already may be drawn again. */
export async function isLooking(
  { table, now }: Pick<Ctx, "table" | "now">,
  { id: officerId, office }: Pick<Person, "id" | "office">,
  at: LookedAt & Pick<Look, "fileId">,
): Promise<boolean> {
  const since = new Date(now.getTime() - sameLookMs).toISOString();
  const isSame = (it: Look) => it.officerId === officerId && it.office === office && it.fileId === at.fileId;
  return (await looksOf(table, at)).some((it) => isSame(it) && it.createdAt > since);
}

/** Notes that an officer looks at what is private, before they see it. */
export async function noteLook(
  ctx: Ctx,
  { id: officerId, office }: Person,
  at: LookedAt & Pick<Look, "fileId" | "shows">,
): Promise<void> {
  if (await isLooking(ctx, { id: officerId, office }, at)) return;
  await commit(ctx, [add(lookRecord, { ...at, id: newId(lookIds, ctx.now), officerId, office })]);
}
