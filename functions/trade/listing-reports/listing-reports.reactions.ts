import { adminsOf, peopleOf } from "#functions/people/people/people.offers.ts";
import { takeTurn } from "#functions/platform/mail/mail-queues.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { ListingReport } from "#shared/trade/listing-reports/listing-report.ts";
import { listingReportTurns } from "#shared/trade/listing-reports/sending-limits.ts";
import {
  listingReportMail,
  listingReportQueue,
  listingReportsMail,
  mayBeToldOfReports,
} from "./listing-reports.mails.ts";
import { listingReportRecord } from "./listing-reports.records.ts";

/** What follows from a report of a listing: a mail to each admin, its own or one for many. */
export const listingReportReactions: readonly Reaction[] = [
  reactTo(listingReportRecord, async (ctx, { before, after }) => {
    if (!before && after) await tellAdmins(ctx, after);
  }),
];

async function tellAdmins(ctx: StreamCtx, report: ListingReport): Promise<void> {
  const { id, listingId, reporterId, createdAt } = report;
  const admins = (await peopleOf(ctx.table, await adminsOf(ctx.table))).filter(mayBeToldOfReports);
  if (admins.length === 0) return;
  const { together } = await takeTurn(ctx, {
    ...{ queue: listingReportQueue, sender: reporterId, thingId: id },
    ...{ createdAt, turns: listingReportTurns },
  });
  for (const { id: adminId } of admins)
    if (together) {
      const { name: _queue, day, ...inTurn } = together;
      const mailId = `listing-reports-${day}-${adminId}`;
      await post(ctx, { id: mailId, writer: listingReportsMail.name, about: { day, adminId }, ...inTurn });
    } else {
      const about = { listingId, reporterId, adminId };
      await post(ctx, { id: `listing-report-${id}-${adminId}`, writer: listingReportMail.name, about });
    }
}
