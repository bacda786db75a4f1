import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { thingsIn, togetherIn } from "#functions/platform/mail/mail-queues.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { ref } from "#functions/platform/table/table.ts";
import { inFairOrder } from "#shared/mail-turns.ts";
import { personIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { answerIds, requestIds } from "#shared/trade/ids.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { writeAnswerMail, writeRequestMail } from "#web/mails/request-mails.ts";
import { writeRequestsMail } from "#web/mails/requests-mail.tsx";
import { requestRecord } from "./requests.records.ts";

const AboutRequest = z.strictObject({ market: CountryCode, requestId: requestIds.schema });

/** Tells an attaché of the market what somebody looks for. */
export const requestMail = mailWriter({
  name: "request",
  about: AboutRequest.extend({ attacheId: personIds.schema }),
  async write({ table, config: { siteUrl } }, { market, requestId, attacheId }) {
    const request = await table.get(requestRecord, { market, id: requestId });
    const receiver = await personOf(table, attacheId);
    if (!request || !receiver) return undefined;
    const mail = writeRequestMail({ request, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

/** What buyers in one market look for, as it waits to be told to those who serve it. */
export function requestQueue(market: string): string {
  return `requests|${market}`;
}

/** Tells an attaché of the market of many requests together: those that are open still, as long as they serve it. */
export const requestsMail = mailWriter({
  name: "requests",
  about: z.strictObject({ market: CountryCode, day: z.iso.date(), attacheId: personIds.schema }),
  async write({ table, config: { siteUrl } }, { market, day, attacheId }, span) {
    const receiver = await personOf(table, attacheId);
    const { thingIds, others } = await thingsIn(table, togetherIn(requestQueue(market), day), span);
    const found = await table.getTogether(thingIds.map((id) => ref(requestRecord, { market, id })));
    const open = found.flatMap((it) => (it?.stage === "open" ? [it] : []));
    const [request] = open;
    if (!request || !receiver || !mayBeToldOf(receiver, request)) return undefined;
    const mail =
      open.length + others === 1
        ? writeRequestMail({ request, receiver, siteUrl })
        : writeRequestsMail({
            ...{ market, receiver, siteUrl, others },
            requests: inFairOrder(open, ({ buyerId }) => buyerId),
          });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});

/** Whether mail about a request may go to somebody: it reaches them, and they could answer. */
export function mayBeToldOf(person: Person, request: BuyerRequest): boolean {
  const actor = { kind: "person", person } as const;
  return person.emailVerified && can(actor, requestPermissions.answer, requestProcess.subject(request));
}

/** Tells the buyer of an answer. */
export const answerMail = mailWriter({
  name: "request-answer",
  about: AboutRequest.extend({ answerId: answerIds.schema }),
  async write({ table, config: { siteUrl } }, { market, requestId, answerId }) {
    const request = await table.get(requestRecord, { market, id: requestId });
    const answer = request?.answers.find(({ id }) => id === answerId);
    const receiver = request && (await personOf(table, request.buyerId));
    if (!request || !answer || !receiver?.emailVerified) return undefined;
    const mail = writeAnswerMail({ request, answer, receiver, siteUrl });
    return { ...mail, to: receiver.email, language: receiver.locale };
  },
});
