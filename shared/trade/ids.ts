import { idKind } from "#shared/ids.ts";

export { orderIds } from "#shared/money/ids.ts";

export const inquiryIds = idKind("inquiry", "inq");
export const messageIds = idKind("message", "msg");
export const attachmentIds = idKind("attachment", "att");
export const requestIds = idKind("request", "req");
export const answerIds = idKind("answer", "ans");
export const listingReportIds = idKind("listingReport", "lrp");
export const abuseReportIds = idKind("abuseReport", "rpt");
export const quotationIds = idKind("quotation", "qtn");
export const reviewIds = idKind("review", "rev");
export const documentIds = idKind("document", "dcm");
export const disputeIds = idKind("dispute", "dsp");
export const evidenceIds = idKind("evidence", "evd");
export const rulingIds = idKind("ruling", "rul");
export const paperIds = idKind("paper", "ppr");
export const rfqIds = idKind("rfq", "rfq");
export const buyerCheckIds = idKind("buyerCheck", "chk");
