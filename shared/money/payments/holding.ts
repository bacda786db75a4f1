import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { orderIds } from "../ids.ts";
import { holdingDays } from "./holding-days.ts";
import { holdingStages } from "./stages.ts";

const dayMs = 24 * 3600 * 1000;

/** What we hold for one order, since when, and what became of it. */
export const Holding = z.strictObject({
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  orderNumber: z.string().max(40),
  currency: Currency,
  stage: z.enum(holdingStages),
  /** When the first of what is held now came. */
  since: z.iso.datetime(),
  heldMinor: AmountMinor,
  releasedMinor: AmountMinor,
  refundedMinor: AmountMinor,
  toldAt: z.iso.datetime().optional(),
  warnedAt: z.iso.datetime().optional(),
  limitAt: z.iso.datetime().optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type Holding = z.infer<typeof Holding>;

/** Until when it is to be released or given back. */
export function limitOf({ since }: Pick<Holding, "since">): string {
  return new Date(Date.parse(since) + holdingDays.limit * dayMs).toISOString();
}

type Amounts = Pick<Holding, "heldMinor" | "releasedMinor" | "refundedMinor">;

/** More is held; the clock begins with the first of it. */
export function withHeld(
  before: Holding | undefined,
  amountMinor: number,
  now: string,
): Pick<Holding, "stage" | "since"> & Amounts {
  const { heldMinor = 0, releasedMinor = 0, refundedMinor = 0, since = now } = before ?? {};
  return {
    stage: "holding",
    since: heldMinor === 0 ? now : since,
    heldMinor: heldMinor + amountMinor,
    ...{ releasedMinor, refundedMinor },
  };
}

/** Less is held: released or given back. What was given back after its release leaves what is held as it is. */
export function withLess(
  before: Holding,
  { heldMinor, releasedMinor = 0, refundedMinor = 0 }: Partial<Amounts> & Pick<Amounts, "heldMinor">,
): Pick<Holding, "stage"> & Amounts {
  const left = before.heldMinor - heldMinor;
  return {
    stage: left > 0 ? "holding" : "over",
    heldMinor: left,
    releasedMinor: before.releasedMinor + releasedMinor,
    refundedMinor: before.refundedMinor + refundedMinor,
  };
}
