import type { TakeMeasure } from "#shared/trade/moderation/measure.ts";
import type { MeasuredThing, MeasureReason } from "#shared/trade/moderation/reasons.ts";

const reasons: Readonly<Record<MeasuredThing, MeasureReason>> = {
  listing: "untrue",
  profile: "impersonation",
  review: "insult",
  person: "fraud",
};

/** What a measure about such a thing says. */
export function measureInput(of: MeasuredThing): TakeMeasure {
  return { reason: reasons[of], words: "What is said here of the goods is not so.", language: "en" };
}
