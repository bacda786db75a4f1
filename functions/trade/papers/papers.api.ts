import { get } from "#functions/platform/http/api-route.ts";
import { PaperProof } from "#shared/trade/papers/issued-paper.ts";
import { answerPaper } from "./answer-paper.ts";
import { getPaper, provePaper } from "./papers.service.ts";

const tag = "papers";

export const papersApi = [
  get("/papers/:paperId", provePaper, {
    tag,
    summary: "What proves a paper genuine: what stands on it, and its fingerprint",
    answer: PaperProof,
  }),
  get("/papers/:paperId/file", getPaper, {
    tag,
    summary: "The paper itself as PDF, for its two sides",
    answerType: "application/pdf",
    view: ({ paper, pdf }, call) => answerPaper(call, paper, pdf),
  }),
];
