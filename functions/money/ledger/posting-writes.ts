import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { NewPosting } from "#shared/money/ledger/posting.ts";
import { postOnce } from "./post.ts";

/**
 * `postOnce` for whoever decided on a thing that tells of its postings: where one is there already, the thing was read
 * before somebody else changed it.
 * @throws Conflict `version_stale`, upon which the thing is read anew; RuleBroken `ledger_overdrawn`
 */
export async function postingWrites(
  ctx: Pick<Ctx, "table" | "now">,
  postings: readonly NewPosting[],
): Promise<Write[]> {
  try {
    return await postOnce(ctx, postings);
  } catch (error) {
    if (error instanceof Conflict && error.code === "already_posted")
      throw new Conflict("version_stale", { cause: error });
    throw error;
  }
}
