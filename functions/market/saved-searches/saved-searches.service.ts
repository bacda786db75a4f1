import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { savedSearchIds } from "#shared/market/ids.ts";
import { digestOnChange } from "#shared/market/saved-searches/digest.ts";
import {
  asksSame,
  mostSaved,
  type SavedQuestion,
  type SavedSearch,
  type SavedSearches,
} from "#shared/market/saved-searches/saved-searches.ts";
import { savedSearchesRecord } from "./saved-searches.records.ts";

/** What somebody keeps before they have saved anything. */
const nothingSaved = { searches: [], wantsMail: true, round: 1 };

type Kept = Pick<SavedSearches, "searches" | "wantsMail">;

export async function listSavedSearches(ctx: Ctx): Promise<Kept> {
  const { searches, wantsMail } =
    (await ctx.table.get(savedSearchesRecord, signedIn(ctx).id)) ?? nothingSaved;
  return { searches, wantsMail };
}

/**
 * Keeps a search; one that asks the same as another is that other one, so a repeat changes nothing.
 * @throws RuleBroken `saved_searches_full`
 */
export async function saveSearch(
  ctx: Ctx,
  question: SavedQuestion,
  { wantsMail }: { wantsMail?: boolean } = {},
): Promise<SavedSearch> {
  const at = ctx.now.toISOString();
  const fresh = { id: newId(savedSearchIds, ctx.now), question, savedAt: at, toldUpTo: at };
  let kept: SavedSearch = fresh;
  await change(ctx, signedIn(ctx).id, (saved) => {
    const known = saved.searches.find((it) => asksSame(it.question, question));
    kept = known ?? fresh;
    if (!known && saved.searches.length >= mostSaved)
      throw new RuleBroken("saved_searches_full", { params: { maximum: mostSaved } });
    return {
      searches: known ? saved.searches : [fresh, ...saved.searches],
      wantsMail: wantsMail ?? saved.wantsMail,
    };
  });
  return kept;
}

/** @throws NotFound where the person keeps no such search. */
export async function removeSavedSearch(ctx: Ctx, searchId: string): Promise<void> {
  await change(ctx, signedIn(ctx).id, ({ searches, wantsMail }) => {
    const left = searches.filter(({ id }) => id !== searchId);
    if (!isIdOf(savedSearchIds, searchId) || left.length === searches.length) throw new NotFound();
    return { searches: left, wantsMail };
  });
}

/** Starts or ends the weekly mail. */
export async function chooseDigest(ctx: Ctx, wantsMail: boolean): Promise<Kept> {
  return change(ctx, signedIn(ctx).id, ({ searches }) => ({ searches, wantsMail }));
}

/** Ends the weekly mail for whoever holds the link of one; those who keep nothing get none anyway. */
export async function endDigest(ctx: Ctx, personId: string): Promise<void> {
  const saved = await ctx.table.get(savedSearchesRecord, personId);
  if (saved?.wantsMail) await change(ctx, personId, ({ searches }) => ({ searches, wantsMail: false }));
}

async function change(ctx: Ctx, personId: string, next: (saved: Kept) => Kept): Promise<Kept> {
  return onFreshRead(async () => {
    const known = await ctx.table.get(savedSearchesRecord, personId);
    const before = known ?? nothingSaved;
    const kept = next(before);
    const state = { ...kept, ...digestOnChange({ ...before, ...kept }, ctx.now) };
    const at = ctx.now.toISOString();
    const write = known
      ? replace(savedSearchesRecord, known, state, ctx.now).write
      : create(
          savedSearchesRecord,
          { personId, ...state, version: 1, createdAt: at, updatedAt: at },
          () => new Conflict("version_stale"),
        );
    await ctx.table.transact([write]);
    return kept;
  });
}
