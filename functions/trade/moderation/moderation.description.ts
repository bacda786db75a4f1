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
  schemas: { AnswerMeasure, Measure, MeasureEntry, MeasureStage, TakeMeasure, WholeMeasure },
};
