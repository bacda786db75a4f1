import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { add, type Fresh, type Write } from "#functions/platform/table/write.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { paperIds } from "#shared/trade/ids.ts";
import type { IssuedPaper } from "#shared/trade/papers/issued-paper.ts";
import { Paper } from "#shared/trade/papers/paper.ts";
import { type NumberedKind, paperNumber } from "#shared/trade/papers/paper-number.ts";
import { totalsOf } from "#shared/trade/papers/paper-totals.ts";
import { issuedPaperRecord, paperCountRecord } from "./issued-papers.records.ts";
import { hashOfPaper } from "./paper-hash.ts";

type Writer = Pick<Ctx, "table" | "now">;

/**
 * The next number of a business's papers, or its orders, this year, by Jakarta's clock, and the write that takes it: without gap
 * or double, as it is in the same transaction as what is numbered.
 */
export async function nextNumber(
  { table, now }: Writer,
  profileId: string,
  kind: NumberedKind,
): Promise<{ number: string; write: Write }> {
  const key = { profileId, paperKind: kind, year: jakartaToday(now).slice(0, 4) };
  const known = await table.get(paperCountRecord, key);
  const count = (known?.count ?? 0) + 1;
  const write = changeOrAdd(paperCountRecord, known, { ...key, count });
  return { number: paperNumber(kind, key.year, count), write };
}

/** All that a paper says but for what its issuing gives it. */
export type Unissued = Omit<Paper, "issuedOn" | "verifyAt">;

type Sides = Pick<IssuedPaper, "profileId" | "buyerId" | "sealedIn">;

/** Issues a paper: from then on it says this, and whoever holds it can prove it. */
export function issuePaper(
  { now, config }: Pick<Ctx, "now" | "config">,
  sides: Sides,
  unissued: Unissued,
): { paperId: string; write: Write } {
  const id = newId(paperIds, now);
  const issued = issuedPaper({ id, issuedOn: jakartaToday(now), siteUrl: config.siteUrl }, sides, unissued);
  return { paperId: id, write: add(issuedPaperRecord, issued) };
}

/** A paper as it is kept. @throws ZodError for what is no paper */
export function issuedPaper(
  { id, issuedOn, siteUrl }: Pick<IssuedPaper, "id" | "issuedOn"> & { siteUrl: string },
  { profileId, buyerId, sealedIn }: Sides,
  unissued: Unissued,
): Fresh<IssuedPaper> {
  const paper = Paper.parse({ ...unissued, issuedOn, verifyAt: `${siteUrl}/papers/${id}` });
  const { kind, number, revision, seller, buyer, currency, isDemo } = paper;
  return {
    ...{ id, profileId, buyerId, paperKind: kind, number, revision, issuedOn, isDemo },
    ...(sealedIn ? { sealedIn } : {}),
    sellerName: seller.name,
    buyerName: buyer.name,
    total: { amountMinor: totalsOf(paper).totalMinor, currency },
    hash: hashOfPaper(paper),
    said: JSON.stringify(paper),
  };
}
