import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { type About, nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { aThread, attachmentIn, notBlocked, threadAt } from "#functions/trade/inquiries/inquiries.offers.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { abuseReportPermissions } from "#shared/trade/abuse-reports/abuse-report.permissions.ts";
import { abuseReportProcess } from "#shared/trade/abuse-reports/abuse-report.process.ts";
import {
  type AbuseReport,
  AbuseReportStage,
  SendAbuseReport,
} from "#shared/trade/abuse-reports/abuse-report.ts";
import type { ReportedThread } from "#shared/trade/abuse-reports/reported-thread.ts";
import { abuseReportIds, inquiryIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { abuseReportRecord, abuseReportsIn } from "./abuse-reports.records.ts";

/** Where a report is, as its address says; either part may be anything. */
interface AbuseReportAddress {
  inquiryId: string;
  by: string;
  /** The message before which the thread is shown; its end, where not said. */
  before?: string | undefined;
}

const anAbuseReport = thingOf(abuseReportRecord, keyIn);

/** The report in the thread that it opens, in one operation. */
const aReportedThread: About<AbuseReportAddress, ReportedThread> = {
  async find({ table }, at) {
    const key = keyIn(at);
    const thread = key && (await threadAt(table, key.inquiryId, at.before));
    const reports = thread && (await thread.items.of(abuseReportRecord));
    const report = reports?.find(({ by }) => by === key?.by);
    if (!thread || !report) return undefined;
    const { inquiry, messages, hasEarlier } = thread;
    return { report, inquiry, messages, hasEarlier };
  },
  subject: ({ report }) => abuseReportProcess.subject(report),
};

function keyIn({ inquiryId, by }: AbuseReportAddress) {
  const side = Side.safeParse(by).data;
  return side && isIdOf(inquiryIds, inquiryId) ? { inquiryId, by: side } : undefined;
}

/**
 * Reports the other side of a thread to the admins, who may read that thread from then on.
 * Whoever the other side has blocked may not; whoever blocked it may.
 * @throws RuleBroken `already_reported`, `blocked`
 */
export const sendAbuseReport = verb({
  permission: abuseReportPermissions.send,
  of: aThread,
  input: SendAbuseReport,
  write({ ctx, person, thing, input }) {
    const report = add(
      abuseReportRecord,
      {
        ...input,
        id: newId(abuseReportIds, ctx.now),
        inquiryId: thing.id,
        by: sideOf(thing, person),
        reporterId: person.id,
        reporterName: person.name,
        stage: abuseReportProcess.first,
      },
      () => new RuleBroken("already_reported"),
    );
    const side = sideOf(thing, person);
    return { writes: [notBlocked(thing, side), report], answer: outcomeOf(ctx, report) };
  },
});

/** What was reported, in one stage, newest first. */
export const listAbuseReports = read({
  permission: abuseReportPermissions.read,
  of: nothing,
  input: PageQuery.extend({ stage: AbuseReportStage.default("open") }),
  find: ({ ctx, input: { stage, ...page } }) => abuseReportsIn(ctx.table, stage, page),
});

/** The reported thread with its messages: the one way for an admin to read what others wrote to each other. */
export const getAbuseReport = read({
  permission: abuseReportPermissions.read,
  of: aReportedThread,
});

interface ReportedAddress extends AbuseReportAddress {
  messageId: string;
  attachmentId: string;
}

/** Something attached to a message of a reported thread, for whoever may read that report. */
export const getReportedAttachment = read({
  permission: abuseReportPermissions.read,
  of: anAbuseReport as About<ReportedAddress, AbuseReport>,
  async find({ ctx, at, thing: { inquiryId } }) {
    const { messageId, attachmentId } = at;
    const found = await attachmentIn(ctx.table, { inquiryId, messageId, attachmentId });
    if (!found) throw new NotFound();
    return found;
  },
});

/** An admin is done with it. */
export const handleAbuseReport = verb({
  permission: abuseReportPermissions.handle,
  of: anAbuseReport,
  version: "required",
  step: abuseReportProcess.steps.handle,
});
