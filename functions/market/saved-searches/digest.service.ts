import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { SearchUnavailable } from "#functions/market/search/engine/search.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Mail } from "#functions/platform/mail/mailer.ts";
import { sendOnce } from "#functions/platform/mail/send-once.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import { releaseDue } from "#functions/platform/table/due.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { replace } from "#functions/platform/table/write.ts";
import { digestOnDone, digestOnTime } from "#shared/market/saved-searches/digest.ts";
import type { SavedSearch, SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";
import { type DigestFind, writeDigestMail } from "#web/mails/digest-mail.tsx";
import { digestToken } from "./digest-link.ts";
import { savedSearchesRecord } from "./saved-searches.records.ts";

/** More new matches of one search than these are told of by their number alone. */
const shownMatches = 5;

/** Makes weekly mails due whose time has come. Sends nothing: the change wakes the stream. Answers how many it was. */
export function releaseDigests(ctx: Ctx): Promise<number> {
  return releaseDue(ctx, savedSearchesRecord, ["waiting", "due"], (saved) => digestOnTime(saved, ctx.now));
}

/**
 * Mails somebody the new matches of what they saved, where there are any, and puts the next mail a week away. While
 * search does not answer the mail stays due, and is tried again when its lease ends.
 */
export async function sendDigest(ctx: StreamCtx, personId: string): Promise<void> {
  const saved = await ctx.table.get(savedSearchesRecord, personId);
  if (saved?.stage !== "due") return;
  try {
    await sendOnce(ctx, `digest-${personId}-${saved.round}`, () => mailOf(ctx, saved));
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    ctx.log.warn("digest_postponed", { reason: error.message });
    return;
  }
  await onFreshRead(async () => {
    const now = await ctx.table.get(savedSearchesRecord, personId);
    if (now?.stage !== "due" || now.round !== saved.round) return;
    await ctx.table.transact([replace(savedSearchesRecord, now, digestOnDone(now, ctx.now), ctx.now).write]);
  });
}

async function mailOf(ctx: StreamCtx, saved: SavedSearches): Promise<Omit<Mail, "id"> | undefined> {
  const { personId, searches, upTo = "" } = saved;
  const receiver = await ctx.table.get(personRecord, personId);
  if (!receiver?.emailVerified) return undefined;
  const finds: DigestFind[] = [];
  for (const search of searches) {
    const find = await newMatchesOf(ctx, search, upTo);
    if (find.count > 0) finds.push(find);
  }
  if (finds.length === 0) return undefined;
  const { locale, name, email } = receiver;
  const { siteUrl } = ctx.config;
  const endAddress = `${siteUrl}/${locale}/digest/${digestToken(ctx.config, personId)}`;
  const texts = writeDigestMail({ locale, siteUrl, receiverName: name, finds, endAddress });
  return {
    ...texts,
    to: email,
    language: locale,
    // RFC 8058: the reader's mail program offers to end it with one click.
    headers: {
      "List-Unsubscribe": `<${endAddress}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

/** Listings that have all that was asked for, and were first published since the last mail. */
async function newMatchesOf(
  ctx: StreamCtx,
  { question, toldUpTo }: SavedSearch,
  upTo: string,
): Promise<DigestFind> {
  const { q: text, currency, ...filters } = question;
  const { ids, complete, corrections } = await searchOf(ctx).query({
    ...{ text, filters, currency, now: ctx.now },
    sort: "newest",
    limit: shownMatches,
    published: { after: toldUpTo, upTo },
  });
  // What another word stands in for is worth showing to somebody who looks, not worth a mail.
  if (complete === 0 || corrections.some(({ meant }) => meant)) return { question, listings: [], count: 0 };
  const listings = await ctx.table.getMany(listingRecord, ids);
  const shown = listings.filter(({ stage }) => stage === "published");
  return { question, listings: shown, count: complete - (listings.length - shown.length) };
}
