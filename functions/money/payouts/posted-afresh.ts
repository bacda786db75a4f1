import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { AppError, Conflict } from "#shared/errors.ts";
import type { NewPosting } from "#shared/money/ledger/posting.ts";

/** What posts a movement; where one of these says that another was quicker, it is to be decided on again. */
export async function postedAfresh(
  ctx: Pick<Ctx, "table" | "now">,
  posting: NewPosting,
  overtakenBy: readonly ("already_posted" | "ledger_overdrawn")[],
): Promise<Write[]> {
  try {
    return await postingWrites(ctx, [posting]);
  } catch (error) {
    const isOvertaken = error instanceof AppError && overtakenBy.some((code) => code === error.code);
    throw isOvertaken ? new Conflict("version_stale", { cause: error }) : error;
  }
}
