import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { stamps } from "#shared/stamps.ts";
import { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";

/** Where what is asked about the buyer of a thread lies, one a thread; the question itself is for whoever keeps them. */
export const buyerCheckPlace = {
  kind: "buyer-check",
  key: (inquiryId: string) => ({ pk: `BUYER-CHECK#${inquiryId}`, sk: "BUYER-CHECK" }),
  keyOf: ({ inquiryId }: { inquiryId: string }) => inquiryId,
};

const KnownCheck = z.strictObject({
  ...BuyerCheck.pick({ inquiryId: true, stage: true, verdicts: true }).shape,
  ...stamps,
});
type KnownCheck = z.infer<typeof KnownCheck>;

/** All that a thread knows of it. It is nothing for the buyer. */
export const knownCheckRecord = defineRecord<KnownCheck, string>()({
  ...buyerCheckPlace,
  schema: KnownCheck,
});
