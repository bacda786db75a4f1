import * as z from "zod";
import { Rating } from "#shared/people/people/rating.ts";
import { NumberState, ShownRegisterCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { ShownMessage } from "#shared/trade/inquiries/thread.ts";
import { BuyerCheck } from "./buyer-check.ts";
import { ShownBuyerCheck } from "./shown.ts";
import { warningSigns } from "./warning-signs/signs.ts";

/** A sign of a known fraud in what the buyer wrote, and when. */
export const FoundSign = z.strictObject({ sign: z.enum(warningSigns), at: z.iso.datetime() });
export type FoundSign = z.infer<typeof FoundSign>;

/** All that whoever checks needs of a buyer, and no more of the thread. */
export const ExaminedBuyerCheck = z.strictObject({
  ...ShownBuyerCheck.shape,
  version: BuyerCheck.shape.version,
  /** The number as the buyer gave it, and for which company where that is another. */
  number: z.string().optional(),
  numberOf: Inquiry.shape.company.optional(),
  numberState: NumberState,
  registerCheck: ShownRegisterCheck.optional(),
  /** Of the buyer's company, which a check in a register is of. */
  companyVersion: z.int().min(1).optional(),
  /** What of the thread bears on it. */
  thread: z.strictObject({
    ...Inquiry.pick({ listingTitle: true, quantity: true, unit: true, destinationCountry: true }).shape,
    begunAt: z.iso.datetime(),
    messageCount: z.int().min(1),
    orderCount: z.int().min(0),
  }),
  buyer: z.strictObject({
    since: z.iso.datetime(),
    rating: Rating.optional(),
    /** The mail address that they sign in with is of a free provider. */
    usesFreeMail: z.boolean(),
  }),
  signs: z.array(FoundSign),
  /** Where the exporter lets them be read. */
  messages: z.array(ShownMessage).optional(),
});
export type ExaminedBuyerCheck = z.infer<typeof ExaminedBuyerCheck>;
