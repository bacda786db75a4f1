import { attachesOfMarket, peopleOf } from "#functions/people/people/people.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { answerMail, requestMail } from "./requests.mails.ts";
import { requestRecord } from "./requests.records.ts";

/** What follows from requests: a mail to each attaché of the market, and one to the buyer for each answer. */
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
  const attaches = await peopleOf(ctx.table, ids);
  for (const { id: attacheId } of attaches.filter((it) => isToTell(it, request)))
    await post(ctx, {
      id: `request-${requestId}-${attacheId}`,
      writer: requestMail.name,
      about: { market, requestId, attacheId },
    });
}

function isToTell(person: Person, request: BuyerRequest): boolean {
  const actor = { kind: "person", person } as const;
  return person.emailVerified && can(actor, requestPermissions.answer, requestProcess.subject(request));
}
