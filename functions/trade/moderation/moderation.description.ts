import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  AnswerMeasure,
  Measure,
  MeasureEntry,
  MeasureStage,
  TakeMeasure,
  WholeMeasure,
} from "#shared/trade/moderation/measure.ts";

export const moderationDescription: ApiDescription = {
  tags: {
    moderation: "What officers and admins take from view, whom they suspend, and what is said against it.",
  },
  schemas: { AnswerMeasure, Measure, MeasureEntry, MeasureStage, TakeMeasure, WholeMeasure },
};
