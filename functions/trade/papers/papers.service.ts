import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { everyone } from "#shared/permissions.ts";
import { paperIds } from "#shared/trade/ids.ts";
import { type IssuedPaper, paperKey, proofOf } from "#shared/trade/papers/issued-paper.ts";
import { paperPermissions } from "#shared/trade/papers/paper.permissions.ts";
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

/** What proves a paper genuine, for anybody whom its code led here. */
export const provePaper = read({
  permission: everyone,
  of: aPaper,
  find: ({ thing }) => proofOf(thing),
});

/** The paper itself, for its two sides alone. @throws NotFound where what it said was erased; Unavailable where it cannot be drawn now */
export const getPaper = read({
  permission: paperPermissions.read,
  of: aPaper,
  async find({ ctx, thing }) {
    if (thing.said === undefined) throw new NotFound();
    const paper = Paper.parse(JSON.parse(thing.said));
    return { paper, pdf: await drawPaper(ctx, paper, paperKey(thing)) };
  },
});
