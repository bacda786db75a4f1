import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import type { Stored } from "#functions/platform/table/record.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { savedSearchIds } from "#shared/market/ids.ts";
import { digestOnChange } from "#shared/market/saved-searches/digest.ts";
import { savedSearchPermissions } from "#shared/market/saved-searches/saved-search.permissions.ts";
import { savedSearchProcess } from "#shared/market/saved-searches/saved-searches.process.ts";
import {
  asksSame,
  ChooseDigest,
  type KeptSearches,
  mostSaved,
  SavedQuestion,
  type SavedSearch,
  type SavedSearches,
  SaveSearch,
} from "#shared/market/saved-searches/saved-searches.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { personIdIn } from "./digest-link.ts";
import { savedSearchesRecord } from "./saved-searches.records.ts";

/** What somebody keeps: as it is stored, or nothing yet. */
type Kept = SavedSearches | (Omit<SavedSearches, keyof Stored> & { version?: undefined });

async function keptBy({ table }: Ctx, personId: string): Promise<Kept> {
  const nothing = { personId, searches: [], wantsMail: true, stage: savedSearchProcess.first, round: 1 };
  return (await table.get(savedSearchesRecord, personId)) ?? nothing;
}

/** What the actor keeps, whether they have saved anything or not. */
const ownSearches: About<object, Kept> = {
  find: (ctx) => keptBy(ctx, signedIn(ctx).id),
  subject: savedSearchProcess.subject,
};

/** The same, where one of them is this search. */
const withOwnSearch: About<{ searchId: string }, Kept> = {
  ...ownSearches,
  async find(ctx, { searchId }) {
    const kept = await ownSearches.find(ctx, {});
    return kept?.searches.some(({ id }) => id === searchId) ? kept : undefined;
  },
};

/** The receiver of a weekly mail, by the link in it. */
const aReceiver: About<{ token: string }, string> = {
  find: async ({ config }, { token }) => personIdIn(config, token),
  subject: () => noSubject,
};

export const listSavedSearches = read({
  permission: savedSearchPermissions.list,
  of: ownSearches,
  find: ({ thing: { searches, wantsMail } }): KeptSearches => ({ searches, wantsMail }),
});

/**
 * Keeps a search; one that asks the same as another is that other one, so a repeat changes nothing.
 * @throws RuleBroken `saved_searches_full`
 */
export const saveSearch = verb({
  permission: savedSearchPermissions.save,
  of: ownSearches,
  input: SavedQuestion,
  write: ({ ctx, thing, input }) => saving(ctx, thing, { question: input, wantsMail: thing.wantsMail }),
});

/** The same, and starts or ends the weekly mail with it. */
export const saveSearchWithMail = verb({
  permission: savedSearchPermissions.save,
  of: ownSearches,
  input: SaveSearch,
  write: ({ ctx, thing, input }) => saving(ctx, thing, input),
});

export const removeSavedSearch = verb({
  permission: savedSearchPermissions.remove,
  of: withOwnSearch,
  write: ({ ctx, thing, at: { searchId } }) => ({
    writes: [keeping(ctx, thing, { searches: thing.searches.filter(({ id }) => id !== searchId) })],
  }),
});

/** Starts or ends the weekly mail. */
export const chooseDigest = verb({
  permission: savedSearchPermissions.save,
  of: ownSearches,
  input: ChooseDigest,
  write: ({ ctx, thing, input }) => ({ writes: [keeping(ctx, thing, input)], answer: input }),
});

/** Finds out whether a link to end the weekly mail is one of ours. */
export const checkDigestLink = read({ permission: everyone, of: aReceiver });

/** Ends the weekly mail for whoever holds the link of one; those who keep nothing get none anyway. */
export const endDigest = verb({
  permission: everyone,
  of: aReceiver,
  async write({ ctx, thing: personId }) {
    const kept = await keptBy(ctx, personId);
    const isToEnd = kept.version !== undefined && kept.wantsMail;
    return { writes: isToEnd ? [keeping(ctx, kept, { wantsMail: false })] : [] };
  },
});

function saving(
  ctx: Ctx,
  kept: Kept,
  { question, wantsMail }: { question: SavedQuestion; wantsMail: boolean },
): { writes: Write[]; answer: SavedSearch } {
  const known = kept.searches.find((it) => asksSame(it.question, question));
  if (known && wantsMail === kept.wantsMail) return { writes: [], answer: known };
  if (known) return { writes: [keeping(ctx, kept, { wantsMail })], answer: known };
  if (kept.searches.length >= mostSaved)
    throw new RuleBroken("saved_searches_full", { params: { maximum: mostSaved } });
  const at = ctx.now.toISOString();
  const fresh = { id: newId(savedSearchIds, ctx.now), question, savedAt: at, toldUpTo: at };
  return {
    writes: [keeping(ctx, kept, { searches: [fresh, ...kept.searches], wantsMail })],
    answer: fresh,
  };
}

/** Changes what somebody keeps, and with it whether mail is to come. */
function keeping({ now }: Ctx, kept: Kept, changed: Partial<KeptSearches>): Write {
  const changes = { ...changed, ...digestOnChange({ ...kept, ...changed }, now) };
  if (kept.version !== undefined) return change(savedSearchesRecord, kept, changes);
  // Somebody who saves the first two at once saves both.
  return add(savedSearchesRecord, { ...kept, ...changes }, () => new Conflict("version_stale"));
}
