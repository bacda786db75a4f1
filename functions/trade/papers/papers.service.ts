import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { everyone } from "#shared/permissions.ts";
import { paperIds } from "#shared/trade/ids.ts";
import { isSealed } from "#shared/trade/inquiries/thread-rfq.ts";
import { type IssuedPaper, paperKey, proofOf } from "#shared/trade/papers/issued-paper.ts";
import { paperPermissions, paperSubject } from "#shared/trade/papers/paper.permissions.ts";
import { Paper } from "#shared/trade/papers/paper.ts";
import { drawPaper } from "./draw-paper.ts";
import { issuedPaperRecord } from "./issued-papers.records.ts";

/** Where a paper is, as its code says; it may be anything. */
export interface PaperAddress {
  paperId: string;
}

const aPaper: About<PaperAddress, IssuedPaper> = thingOf(issuedPaperRecord, ({ paperId }: PaperAddress) =>
  isIdOf(paperIds, paperId) ? paperId : undefined,
);

/** The same as its two sides see it: one that was issued under seal is not there for the buyer until that is broken. */
const anOpenPaper: About<PaperAddress, IssuedPaper & { isSealed: boolean }> = {
  async find(ctx, at) {
    const paper = await aPaper.find(ctx, at);
    const thread = paper?.sealedIn ? await inquiryOf(ctx.table, paper.sealedIn) : undefined;
    return paper && { ...paper, isSealed: thread !== undefined && isSealed(thread) };
  },
  subject: ({ isSealed: sealed, profileId, buyerId }) =>
    paperSubject({ profileId, ...(sealed ? {} : { buyerId }) }),
};

/** What proves a paper genuine, for anybody whom its code led here. */
export const provePaper = read({
  permission: everyone,
  of: aPaper,
  find: ({ thing }) => proofOf(thing),
});

/** The paper itself, for its two sides alone. @throws NotFound where what it said was erased; Unavailable where it cannot be drawn now */
export const getPaper = read({
  permission: paperPermissions.read,
  of: anOpenPaper,
  async find({ ctx, thing }) {
    if (thing.said === undefined) throw new NotFound();
    const paper = Paper.parse(JSON.parse(thing.said));
    return { paper, pdf: await drawPaper(ctx, paper, paperKey(thing)) };
  },
});
