import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { prose, typed } from "#shared/text.ts";
import { bankLineIds, orderIds, paymentIds } from "../ids.ts";
import { BankLine, statementFormats } from "./bank-line.ts";
import { lineVerdicts } from "./judge-line.ts";
import { bankActs, bankLineStages } from "./stages.ts";

export const BankLineStage = z.enum(bankLineStages);
export const LineVerdict = z.enum(lineVerdicts);

/** The payment that a line's reference names, or that somebody allotted it to. */
export const LinePayment = z.strictObject({
  paymentId: paymentIds.schema,
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  orderNumber: z.string().max(40),
});
export type LinePayment = z.infer<typeof LinePayment>;

/** Who decided what of a line, when and why. Import decides as whoever brought the statement. */
export const BankDecision = z.strictObject({
  act: z.enum(bankActs),
  byId: personIds.schema,
  byName: z.string(),
  at: z.iso.datetime(),
  reason: z.string().max(500),
});
export type BankDecision = z.infer<typeof BankDecision>;

/** More were not made in good faith. */
export const maximumDecisions = 40;

/** A bank's line as it is kept, and what became of it. */
export const KeptLine = z.strictObject({
  ...BankLine.shape,
  id: bankLineIds.schema,
  format: z.enum(statementFormats),
  /** What it was when it was read. */
  verdict: LineVerdict,
  payment: LinePayment.optional(),
  stage: BankLineStage,
  /** What is to be, once a second person confirms it. */
  proposal: BankDecision.optional(),
  decisions: z.array(BankDecision).max(maximumDecisions),
  decidedAt: z.iso.datetime().optional(),
  ...stamps,
});
export type KeptLine = z.infer<typeof KeptLine>;

const reason = prose(1, 500);

/** To which payment, by its reference or its id, and why. */
export const AllotLine = z.strictObject({
  payment: typed(60)
    .check(z.minLength(1))
    .meta({ examples: ["RF18 5390 0754 7034"] }),
  reason,
});
export type AllotLine = z.infer<typeof AllotLine>;

export const DecideLine = z.strictObject({ reason });
export type DecideLine = z.infer<typeof DecideLine>;
