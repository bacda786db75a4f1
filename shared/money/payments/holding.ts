import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { orderIds } from "../ids.ts";

const dayMs = 24 * 3600 * 1000;

/** Longer than that no money is held (the card provider's own bound); both sides and we are told before. */
export const holdingDays = { told: 60, warned: 80, limit: 90 } as const;

/** What we hold for one order, since when, and what became of it. */
export const Holding = z.strictObject({
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  orderNumber: z.string().max(40),
  currency: Currency,
  stage: z.enum(["holding", "over"]),
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

type Held = Pick<Holding, "stage" | "since" | "createdAt"> & {
  [Part in "toldAt" | "warnedAt" | "limitAt"]?: string | undefined;
};

const after = (days: number) => (held: Held) =>
  new Date(Date.parse(held.since) + days * dayMs).toISOString();
const once = (field: "toldAt" | "warnedAt" | "limitAt") => ({
  told: "once for what is held",
  holds: (held: Held) => (held[field] ?? "") < held.since,
});

/** The clock of what is held. What it rings at, people decide: money never goes anywhere by the calendar alone. */
export const holdingProcess = defineProcess<Held>()({
  noun: "holding",
  stages: ["holding", "over"],
  first: "holding",
  subject: () => noSubject,
  steps: {
    tell: {
      by: "time",
      at: after(holdingDays.told),
      ways: [{ from: ["holding"], only: once("toldAt") }],
      marks: { field: "toldAt", each: true },
      follows: ["mail to both sides and to finance"],
    },
    warn: {
      by: "time",
      at: after(holdingDays.warned),
      ways: [{ from: ["holding"], only: once("warnedAt") }],
      marks: { field: "warnedAt", each: true },
      follows: ["mail to both sides and to finance"],
    },
    limit: {
      by: "time",
      at: after(holdingDays.limit),
      ways: [{ from: ["holding"], only: once("limitAt") }],
      marks: { field: "limitAt", each: true },
      follows: ["mail to finance, who decide at once"],
    },
    empty: { by: "system", ways: [{ from: ["holding"], to: "over" }] },
    hold: { by: "system", ways: [{ from: ["over"], to: "holding" }] },
  },
});

/** Until when it is to be released or given back. */
export function limitOf({ since }: Pick<Holding, "since">): string {
  return new Date(Date.parse(since) + holdingDays.limit * dayMs).toISOString();
}
