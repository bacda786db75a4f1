import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { inquiryOf } from "#functions/trade/inquiries/inquiries.offers.ts";
import { personIds } from "#shared/people/ids.ts";
import { can } from "#shared/permissions.ts";
import { quotationIds } from "#shared/trade/ids.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { quotationPermissions } from "#shared/trade/quotations/quotation.permissions.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import { Quotation } from "#shared/trade/quotations/quotation.ts";
import { QuotationStage } from "#shared/trade/quotations/stages.ts";
import { writeQuotationMail } from "#web/mails/quotation-mail.ts";
import { quotationRecord, standingRevision } from "./quotations.records.ts";

/** Tells one receiver what became of a quotation; nothing where it went on meanwhile, or they may not see it any more. */
export const quotationMail = mailWriter({
  name: "quotation",
  about: z.strictObject({
    quotationId: quotationIds.schema,
    stage: QuotationStage,
    revisionCount: Quotation.shape.revisionCount,
    receiverId: personIds.schema,
    to: Side,
  }),
  async write({ table, config: { siteUrl } }, { quotationId, receiverId, to, stage, revisionCount }) {
    const [quotation, receiver] = await Promise.all([
      table.get(quotationRecord, quotationId),
      personOf(table, receiverId),
    ]);
    if (!quotation || !receiver?.emailVerified) return undefined;
    if (quotation.stage !== stage || quotation.revisionCount !== revisionCount) return undefined;
    const subject = quotationProcess.subject(quotation);
    if (!can({ kind: "person", person: receiver }, quotationPermissions.read, subject)) return undefined;
    const [inquiry, revision] = await Promise.all([
      inquiryOf(table, quotation.inquiryId),
      standingRevision(table, quotation),
    ]);
    if (!inquiry) return undefined;
    const mail = writeQuotationMail({ quotation, revision, inquiry, receiver, to, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
