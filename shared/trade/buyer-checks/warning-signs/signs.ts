/** Signs of the frauds that exporters meet most; each has a text that says what to do. */
export const warningSigns = [
  "overpayment_refund",
  "bank_changed",
  "free_mail_director",
  "document_fee",
] as const;
export type WarningSign = (typeof warningSigns)[number];
