import * as z from "zod";
import { personOf } from "#functions/people/people/people.offers.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { personIds } from "#shared/people/ids.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { answerIds, requestIds } from "#shared/trade/ids.ts";
import { writeAnswerMail, writeRequestMail } from "#web/mails/request-mails.tsx";
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
