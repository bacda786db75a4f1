import { page } from "#functions/platform/http/site-route.ts";
import { PaperProofPage } from "#web/pages/trade/papers/paper-proof-page.tsx";
import { answerPaper } from "./answer-paper.ts";
import { getPaper, provePaper } from "./papers.service.ts";

/** Where a paper's code leads, and the paper as a file. */
export const papersSite = [
  page("/papers/:paperId", provePaper, async ({ ctx, at }) => (
    <PaperProofPage proof={await provePaper(ctx, at)} />
  )),

  page("/papers/:paperId/file", getPaper, async (call) => {
    const { paper, pdf } = await getPaper(call.ctx, call.at);
    return answerPaper(call, paper, pdf);
  }),
];
