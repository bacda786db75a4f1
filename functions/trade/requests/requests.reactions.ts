import { attachesOfMarket, peopleOf } from "#functions/people/people/people.offers.ts";
import { takeTurn } from "#functions/platform/mail/mail-queues.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { requestTurns } from "#shared/trade/requests/sending-limits.ts";
import { answerMail, mayBeToldOf, requestMail, requestQueue, requestsMail } from "./requests.mails.ts";
import { requestRecord } from "./requests.records.ts";

/** What follows from requests: a mail to each attaché of the market, its own or one for many, and one to the buyer for each answer. */
export const requestReactions: readonly Reaction[] = [
  reactTo(requestRecord, async (ctx, { before, after }) => {
    if (!before && after) await tellAttaches(ctx, after);
  }),
  reactTo(requestRecord, async (ctx, { before, after }) => {
    const known = new Set(before?.answers.map(({ id }) => id));
    for (const { id } of after?.answers ?? [])
      if (after && !known.has(id))
        await post(ctx, {
          id: `request-answer-${id}`,
          writer: answerMail.name,
          about: { market: after.market, requestId: after.id, answerId: id },
        });
  }),
];

async function tellAttaches(ctx: StreamCtx, request: BuyerRequest): Promise<void> {
  const { id: requestId, market } = request;
  const ids = await attachesOfMarket(ctx.table, market);
  const attaches = (await peopleOf(ctx.table, ids)).filter((it) => mayBeToldOf(it, request));
  if (attaches.length === 0) return;
  const { together } = await takeTurn(ctx, {
    ...{ queue: requestQueue(market), sender: request.buyerId, thingId: requestId },
    ...{ createdAt: request.createdAt, turns: requestTurns },
  });
  for (const { id: attacheId } of attaches)
    if (together) {
      const { name: _queue, day, ...inTurn } = together;
      const id = `requests-${market}-${day}-${attacheId}`;
      await post(ctx, { id, writer: requestsMail.name, about: { market, day, attacheId }, ...inTurn });
    } else {
      const id = `request-${requestId}-${attacheId}`;
      await post(ctx, { id, writer: requestMail.name, about: { market, requestId, attacheId } });
    }
}
