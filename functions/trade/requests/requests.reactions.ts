import { attachesOfMarket } from "#functions/people/people/market-roll.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { sendOnce } from "#functions/platform/mail/send-once.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import type { Answer, Request } from "#shared/trade/requests/request.ts";
import { writeAnswerMail, writeRequestMail } from "#web/mails/request-mails.tsx";
import { requestRecord } from "./requests.records.ts";

/** What follows from requests: a mail to each attaché of the market, and one to the buyer for each answer. */
export const requestReactions: readonly Reaction[] = [
  reactTo(requestRecord, async (ctx, { before, after }) => {
    if (!before && after) await tellAttaches(ctx, after);
  }),
  reactTo(requestRecord, async (ctx, { before, after }) => {
    const known = new Set(before?.answers.map(({ id }) => id));
    for (const answer of after?.answers ?? [])
      if (after && !known.has(answer.id)) await tellBuyer(ctx, after, answer);
  }),
];

/** One whose mail fails holds up no other; the record then comes again, for that one alone. */
async function tellAttaches(ctx: StreamCtx, request: Request): Promise<void> {
  const ids = await attachesOfMarket(ctx.table, request.market);
  const attaches = await ctx.table.getMany(personRecord, ids);
  const sendings = await Promise.allSettled(
    attaches.filter((it) => isToTell(it, request)).map((it) => tellAttache(ctx, request, it)),
  );
  const failed = sendings.find((it) => it.status === "rejected");
  if (failed) throw failed.reason;
}

function isToTell(person: Person, request: Request): boolean {
  return person.emailVerified && can({ kind: "person", person }, requestPermissions.answer, request);
}

function tellAttache(ctx: StreamCtx, request: Request, attache: Person): Promise<void> {
  return sendOnce(ctx, `request-${request.id}-${attache.id}`, async () => {
    const { email, locale } = attache;
    const mail = writeRequestMail({ request, receiver: attache, siteUrl: ctx.config.siteUrl });
    return { ...mail, to: email, language: locale };
  });
}

function tellBuyer(ctx: StreamCtx, request: Request, answer: Answer): Promise<void> {
  return sendOnce(ctx, `request-answer-${answer.id}`, async () => {
    const buyer = await ctx.table.get(personRecord, request.buyerId);
    if (!buyer?.emailVerified) return undefined;
    const mail = writeAnswerMail({ request, answer, receiver: buyer, siteUrl: ctx.config.siteUrl });
    return { ...mail, to: buyer.email, language: buyer.locale };
  });
}
