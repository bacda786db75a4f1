import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { rulingIds } from "#shared/trade/ids.ts";
import { daysBetween } from "./clock.ts";
import { type Dispute, DisputeReason, type Rule } from "./dispute.ts";
import { outcomes, remedies } from "./outcome.ts";
import { sharePercent } from "./outcome-rules.ts";

const Share = z.int().min(0).max(100);
const Days = z.int().min(0);

/** A ruling as everybody may read it: what was decided and why, and nothing by which anybody is known. */
export const PublishedRuling = z.strictObject({
  id: rulingIds.schema,
  stage: z.literal("published"),
  /** Chapters of the Harmonized System of the goods that were claimed. */
  chapters: z.array(z.string().regex(/^\d{2}$/)).max(5),
  originCountry: CountryCode,
  market: CountryCode,
  reason: DisputeReason,
  asked: z.strictObject({ what: z.enum(remedies), sharePercent: Share }),
  outcome: z.strictObject({ what: z.enum(outcomes), sharePercent: Share }),
  grounds: z.string(),
  language: ContentLocale,
  /** Full days from the opening. */
  days: z.strictObject({ toAttache: Days.optional(), toOperator: Days, toRuling: Days }),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type PublishedRuling = z.infer<typeof PublishedRuling>;

/** What lists show of a ruling. */
export const RulingSummary = PublishedRuling.pick({
  id: true,
  chapters: true,
  market: true,
  originCountry: true,
  reason: true,
  outcome: true,
  isDemo: true,
  createdAt: true,
});
export type RulingSummary = z.infer<typeof RulingSummary>;

export function rulingSummary(ruling: PublishedRuling): RulingSummary {
  const { id, chapters, market, originCountry, reason, outcome, isDemo, createdAt } = ruling;
  return { id, chapters, market, originCountry, reason, outcome, isDemo, createdAt };
}

const mostChapters = 5;

export function publishedRuling(
  id: string,
  dispute: Dispute,
  { outcome, publicGrounds, language }: Rule,
  now: string,
): Omit<PublishedRuling, "version" | "createdAt" | "updatedAt"> {
  const { createdAt, escalatedAt, toOperatorAt = now, lines, ask } = dispute;
  const claimed = lines.filter((it) => it.claimed > 0);
  const chapters = new Set(claimed.flatMap(({ hsCode }) => (hsCode ? [hsCode.slice(0, 2)] : [])));
  return {
    ...{ id, stage: "published", chapters: [...chapters].slice(0, mostChapters) },
    ...{ originCountry: dispute.originCountry, market: dispute.market, reason: dispute.reason },
    asked: { what: ask.what, sharePercent: sharePercent(ask, dispute) },
    outcome: { what: outcome.what, sharePercent: sharePercent(outcome, dispute) },
    ...{ grounds: publicGrounds, language },
    days: {
      ...(escalatedAt ? { toAttache: daysBetween(createdAt, escalatedAt) } : {}),
      toOperator: daysBetween(createdAt, toOperatorAt),
      toRuling: daysBetween(createdAt, now),
    },
    isDemo: dispute.isDemo,
  };
}
