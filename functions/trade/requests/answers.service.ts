import { countSending } from "#functions/platform/count-sending.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { replace, type Write } from "#functions/platform/table/write.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { answerIds } from "#shared/trade/ids.ts";
import { replyLimits } from "#shared/trade/inquiries/sending-limits.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { type Answer, type AnswerRequest, mostAnswers } from "#shared/trade/requests/request.ts";
import { requestSteps, whyNotAnswered } from "#shared/trade/requests/rules.ts";
import { requestRecord } from "./requests.records.ts";
import { getRequest, type RequestAddress } from "./requests.service.ts";

/**
 * Answers a request as an attaché of its market, once however often it comes.
 * @throws RuleBroken `request_closed`, `answers_full`; TooManyRequests
 */
export async function answerRequest(
  ctx: Ctx,
  address: RequestAddress,
  input: AnswerRequest,
): Promise<Answer> {
  return once(
    ctx,
    input,
    (claim) => onFreshRead(() => writeAnswer(ctx, address, input, claim)),
    (answerId) => sentAnswer(ctx, address, answerId),
  );
}

async function writeAnswer(
  ctx: Ctx,
  address: RequestAddress,
  input: AnswerRequest,
  claim: (resultId: string) => Write[],
): Promise<Answer> {
  const request = await getRequest(ctx, address, requestPermissions.answer);
  const refusal = whyNotAnswered(request);
  if (refusal) throw new RuleBroken(refusal, { params: { maximum: mostAnswers } });
  const author = signedIn(ctx);
  const answer: Answer = {
    ...input,
    id: newId(answerIds, ctx.now),
    authorId: author.id,
    authorName: author.name,
    at: ctx.now.toISOString(),
  };
  const stage = requestSteps.answer[request.stage] ?? request.stage;
  const changes = { stage, answers: [...request.answers, answer] };
  const whom = { sender: author.id, recipient: request.id };
  await ctx.table.transact([
    ...claim(answer.id),
    ...countSending(replyLimits, "answer", whom, ctx.now),
    replace(requestRecord, request, changes, ctx.now).write,
  ]);
  return answer;
}

async function sentAnswer(ctx: Ctx, address: RequestAddress, answerId: string): Promise<Answer> {
  const { answers } = await getRequest(ctx, address);
  const answer = answers.find((it) => it.id === answerId);
  if (!answer) throw new NotFound();
  return answer;
}
