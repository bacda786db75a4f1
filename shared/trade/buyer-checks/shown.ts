import * as z from "zod";
import { CountryCode } from "#shared/terms/countries.ts";
import { NumberState } from "#shared/trade/buyer-companies/buyer-company.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { BuyerCheck, Verdict } from "./buyer-check.ts";

/** A verdict as its readers see it: with its author's name alone. */
export const ShownVerdict = Verdict.omit({ checkerId: true });
export type ShownVerdict = z.infer<typeof ShownVerdict>;

/** A check as the exporter sees it who asked. */
export const ShownBuyerCheck = z.strictObject({
  ...BuyerCheck.omit({ id: true, buyerId: true }).shape,
  verdicts: z.array(ShownVerdict),
});
export type ShownBuyerCheck = z.infer<typeof ShownBuyerCheck>;

/** What the exporter of a thread knows of its buyer. */
export const BuyerTrust = z.strictObject({
  inquiryId: inquiryIds.schema,
  company: Inquiry.shape.company,
  number: NumberState,
  /** Whether an attaché serves the buyer's country; where none does, officers are asked. */
  isServed: z.boolean(),
  check: ShownBuyerCheck.optional(),
});
export type BuyerTrust = z.infer<typeof BuyerTrust>;

/** One check among those that wait. */
export const WaitingBuyerCheck = z.strictObject({
  inquiryId: inquiryIds.schema,
  market: CountryCode,
  askedAt: z.iso.datetime(),
  exporterName: z.string(),
  companyName: z.string(),
});
export type WaitingBuyerCheck = z.infer<typeof WaitingBuyerCheck>;

export function shownVerdict({ checkerId: _checkerId, ...shown }: Verdict): ShownVerdict {
  return shown;
}

export function shownBuyerCheck({
  id: _id,
  buyerId: _buyerId,
  verdicts,
  ...check
}: BuyerCheck): ShownBuyerCheck {
  return { ...check, verdicts: verdicts.map(shownVerdict) };
}

/** The newest verdict, while it holds. */
export function standingVerdict<Shown extends Pick<Verdict, "validThrough">>(
  { verdicts }: { verdicts: readonly Shown[] },
  now: Date,
): Shown | undefined {
  const newest = verdicts.at(-1);
  return newest && newest.validThrough > now.toISOString() ? newest : undefined;
}
