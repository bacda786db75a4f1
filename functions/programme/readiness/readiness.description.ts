import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Band } from "#shared/programme/readiness/bands.ts";
import {
  AssessmentResult,
  CountedBands,
  GiveAnswers,
  OwnReadiness,
  ShareAnswers,
  SharedReadiness,
  ShownAssessment,
} from "#shared/programme/readiness/readiness.ts";

export const readinessDescription: ApiDescription = {
  tags: { readiness: "How ready a business is to export, by its own answers." },
  schemas: {
    Assessment: ShownAssessment,
    AssessmentResult,
    CountedBands,
    GiveAnswers,
    OwnReadiness,
    ReadinessBand: Band,
    ShareAnswers,
    SharedReadiness,
  },
};
