import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Person } from "#shared/people/people/person.ts";
import { lookIds } from "#shared/programme/ids.ts";
import { requireToOpen } from "#shared/programme/office/deciding.ts";
import type { Look } from "#shared/programme/verification/look.ts";
import { type LookedAt, lookRecord, looksOf } from "./looks.records.ts";

export { looksOf } from "./looks.records.ts";

/** Within it a page that is drawn again after a refusal may show its officer what they had opened. */
const sameLookMs = 60 * 60 * 1000;

/** Whether the officer opened it a while ago, so that it may be drawn again, which is noted as another look. */
export async function isLooking(
  { table, now }: Pick<Ctx, "table" | "now">,
  { id: officerId, office }: Pick<Person, "id" | "office">,
  at: LookedAt & Pick<Look, "fileId">,
): Promise<boolean> {
  const since = new Date(now.getTime() - sameLookMs).toISOString();
  const isSame = (it: Look) => it.officerId === officerId && it.office === office && it.fileId === at.fileId;
  return (await looksOf(table, at)).some((it) => isSame(it) && it.createdAt > since);
}

/**
 * Notes that an officer looks at what is private, before they see it.
 * @throws RuleBroken `office_missing`, `opening_mail_unverified` for one who may not
 */
export async function noteLook(
  ctx: Ctx,
  person: Person,
  ...at: readonly (LookedAt & Pick<Look, "fileId" | "shows">)[]
): Promise<void> {
  requireToOpen(person);
  const { id: officerId, office } = person;
  const looks = at.map((it) => add(lookRecord, { ...it, id: newId(lookIds, ctx.now), officerId, office }));
  await commit(ctx, looks);
}
