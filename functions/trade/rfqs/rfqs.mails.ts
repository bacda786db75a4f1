import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import { blocksAmong, inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { inquiryIds, rfqIds } from "#shared/trade/ids.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import {
  type RfqMailText,
  rfqBuyerEvents,
  rfqExporterEvents,
  writeRfqBuyerMail,
  writeRfqExporterMail,
} from "#web/mails/rfq-mails.ts";
import { rfqRecord } from "./rfqs.records.ts";

/** Tells the buyer how far a request for quotation is; nothing where it has gone on meanwhile. */
export const rfqBuyerMail = mailWriter({
  name: "rfq-buyer",
  about: z.strictObject({ rfqId: rfqIds.schema, event: z.enum(rfqBuyerEvents) }),
  async write({ table, config: { siteUrl } }, { rfqId, event }) {
    const rfq = await table.get(rfqRecord, rfqId);
    const receiver = rfq && (await personOf(table, rfq.buyerId));
    if (!rfq || !receiver?.emailVerified || !buyerStages[event].includes(rfq.stage)) return undefined;
    return sent(receiver, writeRfqBuyerMail({ rfq, event, receiver, siteUrl }));
  },
});

const buyerStages: Record<(typeof rfqBuyerEvents)[number], readonly Rfq["stage"][]> = {
  forwarded: ["open"],
  all_quoted: ["open"],
  opened: ["opened"],
  none_quoted: ["lapsed"],
  no_decision: ["lapsed"],
};

/** Tells somebody of a business of its own part in a request for quotation, and nothing of the others'. */
export const rfqExporterMail = mailWriter({
  name: "rfq-exporter",
  about: z.strictObject({
    inquiryId: inquiryIds.schema,
    event: z.enum(rfqExporterEvents),
    receiverId: personIds.schema,
  }),
  async write(ctx, { inquiryId, event, receiverId }) {
    const { table, config } = ctx;
    const [inquiry, receiver] = await Promise.all([inquiryOf(table, inquiryId), personOf(table, receiverId)]);
    if (!inquiry?.rfq || !receiver?.emailVerified) return undefined;
    const actor = { kind: "person", person: receiver } as const;
    if (!can(actor, inquiryPermissions.read, inquirySubject(inquiry))) return undefined;
    if (event === "invited" || event === "reminder") {
      const { rfq, stage, quotations = [] } = inquiry;
      const isOver = ctx.now.toISOString() >= rfq.closesAt;
      if (isOver || rfq.openedAt !== undefined || rfq.endedAt !== undefined) return undefined;
      if (stage === "closed" || quotations.length > 0 || (await isBlocked(ctx, inquiry))) return undefined;
    }
    return sent(receiver, writeRfqExporterMail({ inquiry, event, receiver, siteUrl: config.siteUrl }));
  },
});

async function isBlocked(
  { table }: StreamCtx,
  { buyerId, profileId }: { buyerId: string; profileId: string },
): Promise<boolean> {
  return (await blocksAmong(table, buyerId, [profileId])).size > 0;
}

function sent({ email, locale }: { email: string; locale: Rfq["language"] }, mail: RfqMailText) {
  return { ...mail, to: email, language: locale };
}
