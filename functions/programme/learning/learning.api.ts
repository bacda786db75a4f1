import { get, post, put } from "#functions/platform/http/api-route.ts";
import { CertificateProof } from "#shared/programme/learning/certificate.ts";
import { OwnLearning, ProofCode } from "#shared/programme/learning/learner.ts";
import { ModuleSlug } from "#shared/programme/learning/module-file.ts";
import { LearningNumbers } from "#shared/programme/learning/numbers.ts";
import { answerCertificate } from "./answer-certificate.ts";
import { claimCertificate, getCertificateFile, proveCertificate } from "./certificates.service.ts";
import {
  answerQuiz,
  getLearningNumbers,
  getOwnLearning,
  mergeProgress,
  sayPlace,
} from "./learning.service.ts";

const tag = "learning";
const own = { tag, answer: OwnLearning };

export const learningApi = [
  get("/learning", getOwnLearning, { ...own, summary: "How far you came along the learning path" }),
  post("/learning/progress", mergeProgress, {
    ...own,
    summary: "Take in what a device noted of your learning",
    description:
      "The union of both is kept: a pass never goes, the best score and the first moment stay. A repeat changes nothing.",
  }),
  post("/learning/modules/:module/answers", answerQuiz, {
    ...own,
    at: { module: ModuleSlug },
    summary: "Answer a module's questions",
  }),
  put("/learning/place", sayPlace, {
    ...own,
    summary: "Say which province you come from, and in which country you work or worked",
  }),
  post("/learning/certificate", claimCertificate, {
    tag,
    answer: CertificateProof,
    summary: "Have your certificate made out, once every module is passed",
  }),
  get("/learning/certificate", getCertificateFile, {
    tag,
    summary: "Your certificate as PDF",
    answerType: "application/pdf",
    view: ({ proof, pdf }, call) => answerCertificate(call, proof, pdf),
  }),
  get("/learning/proofs/:code", proveCertificate, {
    tag,
    at: { code: ProofCode },
    answer: CertificateProof,
    summary: "What proves a certificate genuine",
  }),
  get("/learning/numbers", getLearningNumbers, {
    tag,
    answer: LearningNumbers,
    summary: "How many learn and passed, by province and by country, as an officer",
  }),
];
