import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import type { SavedSearch } from "#shared/market/saved-searches/saved-searches.ts";
import { type DigestFind, writeDigestMail } from "#web/mails/digest-mail.tsx";
import { AboutDigest, digestWriter } from "./digest-about.ts";
import { digestToken } from "./digest-link.ts";
import { savedSearchesRecord } from "./saved-searches.records.ts";

/** More new matches of one search than these are told of by their number alone. */
const shownMatches = 5;

/**
 * Tells somebody of the new matches of what they saved, where there are any. While search does not answer it fails, and
 * is tried again.
 */
export const digestMail = mailWriter({
  name: digestWriter,
  about: AboutDigest,
  async write(ctx, { personId, upTo, ...since }) {
    const [saved, receiver] = await Promise.all([
      ctx.table.get(savedSearchesRecord, personId),
      personOf(ctx.table, personId),
    ]);
    if (!saved?.wantsMail || !receiver?.emailVerified) return undefined;
    const finds: DigestFind[] = [];
    for (const search of saved.searches) {
      const after = since[search.id];
      const find = after && (await newMatchesOf(ctx, search, { after, upTo }));
      if (find && find.count > 0) finds.push(find);
    }
    if (finds.length === 0) return undefined;
    const { locale, name, email } = receiver;
    const { siteUrl } = ctx.config;
    const endAddress = `${siteUrl}/${locale}/digest/${digestToken(ctx.config, personId)}`;
    return {
      ...writeDigestMail({ locale, siteUrl, receiverName: name, finds, endAddress }),
      to: email,
      language: locale,
      // RFC 8058: the reader's mail program offers to end it with one click.
      headers: {
        "List-Unsubscribe": `<${endAddress}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    };
  },
});

/** Listings that have all that was asked for, and were first published in this time. @throws SearchUnavailable */
async function newMatchesOf(
  ctx: StreamCtx,
  { question }: SavedSearch,
  published: { after: string; upTo: string },
): Promise<DigestFind> {
  const { q: text, currency, ...filters } = question;
  const { ids, complete, corrections } = await searchOf(ctx).query({
    ...{ text, filters, currency, now: ctx.now },
    sort: "newest",
    limit: shownMatches,
    published,
  });
  // What another word stands in for is worth showing to somebody who looks, not worth a mail.
  if (complete === 0 || corrections.some(({ meant }) => meant)) return { question, listings: [], count: 0 };
  const listings = await listingsOf(ctx.table, ids);
  const shown = listings.filter(({ stage }) => stage === "published");
  return { question, listings: shown, count: complete - (listings.length - shown.length) };
}
