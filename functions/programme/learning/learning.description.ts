import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { CertificateProof } from "#shared/programme/learning/certificate.ts";
import { OwnLearning } from "#shared/programme/learning/learner.ts";
import { LearningNumbers } from "#shared/programme/learning/numbers.ts";

export const learningDescription: ApiDescription = {
  tags: {
    learning: "The learning path: how far somebody came, their certificate, and the numbers of officers.",
  },
  schemas: { OwnLearning, CertificateProof, LearningNumbers },
};
