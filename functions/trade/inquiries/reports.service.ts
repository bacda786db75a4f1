import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { create, replace } from "#functions/platform/table/write.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { authorize } from "#shared/permissions.ts";
import { inquiryIds, reportIds } from "#shared/trade/ids.ts";
import type { Inquiry, Message, Side } from "#shared/trade/inquiries/inquiry.ts";
import { reportPermissions } from "#shared/trade/inquiries/report.permissions.ts";
import type { Report, SendReport } from "#shared/trade/inquiries/report.ts";
import { reportRecord, reportsIn, threadOf } from "./inquiries.records.ts";
import { openThread } from "./thread-access.ts";

/**
 * Reports the other side of a thread to the admins, who may read that thread from then on.
 * @throws RuleBroken `already_reported`
 */
export async function reportInquiry(ctx: Ctx, inquiryId: string, input: SendReport): Promise<Report> {
  const { side, person } = await openThread(ctx, inquiryId);
  const at = ctx.now.toISOString();
  const report: Report = {
    ...input,
    id: newId(reportIds, ctx.now),
    inquiryId,
    by: side,
    reporterId: person.id,
    reporterName: person.name,
    stage: "open",
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  async function effect(claim: Parameters<Parameters<typeof once>[2]>[0]): Promise<Report> {
    const refusal = () => new RuleBroken("already_reported");
    await ctx.table.transact([...claim(report.id), create(reportRecord, report, refusal)]);
    return report;
  }
  return once(ctx, input, effect, () => storedReport(ctx, inquiryId, side));
}

async function storedReport(ctx: Ctx, inquiryId: string, by: Side): Promise<Report> {
  const report = await ctx.table.get(reportRecord, { inquiryId, by });
  if (!report) throw new NotFound();
  return report;
}

export async function listReports(
  ctx: Ctx,
  stage: Report["stage"],
  page: PageRequest,
): Promise<Page<Report>> {
  authorize(ctx.actor, reportPermissions.read);
  return reportsIn(ctx.table, stage, page);
}

export interface ReportedThread {
  report: Report;
  inquiry: Inquiry;
  messages: Message[];
}

/** The reported thread with its messages: the one way for an admin to read what others wrote to each other. */
export async function getReport(ctx: Ctx, inquiryId: string, by: Side): Promise<ReportedThread> {
  authorize(ctx.actor, reportPermissions.read);
  const thread = isIdOf(inquiryIds, inquiryId) ? await threadOf(ctx.table, inquiryId) : undefined;
  const report = thread?.reports[by];
  if (!thread || !report) throw new NotFound();
  return { report, inquiry: thread.inquiry, messages: thread.messages };
}

/** An admin is done with it. */
export async function handleReport(ctx: Ctx, inquiryId: string, by: Side, version: number): Promise<Report> {
  authorize(ctx.actor, reportPermissions.handle);
  const report = isIdOf(inquiryIds, inquiryId) ? await storedReport(ctx, inquiryId, by) : undefined;
  if (!report) throw new NotFound();
  if (report.version !== version) throw new Conflict("version_stale");
  const { write, value } = replace(reportRecord, report, { stage: "handled" }, ctx.now);
  await ctx.table.transact([write]);
  return value;
}
