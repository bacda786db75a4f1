import { becomeBuyer } from "#functions/people/people/people.offers.ts";
import { noteOwnRole } from "#functions/platform/security-log.ts";
import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { rfqIds } from "#shared/trade/ids.ts";
import { quotedCount } from "#shared/trade/rfqs/quoted-count.ts";
import { rfqPermissions } from "#shared/trade/rfqs/rfq.permissions.ts";
import { rfqProcess } from "#shared/trade/rfqs/rfq.process.ts";
import { SendRfq } from "#shared/trade/rfqs/rfq.ts";
import { newRfq } from "./new-rfq.ts";
import { endThreads, openThreads } from "./open-rfq.ts";
import { rfqRecord } from "./rfqs.records.ts";

/** Where a request for quotation is, as its address says; it may be anything. */
export interface RfqAddress {
  rfqId: string;
}

export const aRfq = thingOf(rfqRecord, ({ rfqId }: RfqAddress) =>
  isIdOf(rfqIds, rfqId) ? rfqId : undefined,
);

/** Why a person may not ask for quotations, as an error's code: answers could not be told to them. */
export function whyMayNotSend(person: Person): string | undefined {
  return person.emailVerified ? undefined : "mail_unverified";
}

/**
 * Asks the exporters of some listings for quotations, each in a thread of their own.
 * @throws RuleBroken naming each listing that cannot be asked for and what the calendar does not allow;
 * `rfq_exporters_too_many`, `mail_unverified`; TooManyRequests
 */
export const sendRfq = verb({
  permission: rfqPermissions.send,
  of: nothing,
  input: SendRfq,
  rule({ person }) {
    const refusal = whyMayNotSend(person);
    if (refusal) throw new RuleBroken(refusal);
  },
  async write({ ctx, person, input }) {
    const { rfq, writes } = await newRfq(ctx, { buyer: person, sender: person, input });
    return { writes: [...writes, ...(await becomeBuyer(ctx, person))], answer: rfq };
  },
  note: ({ ctx }) => noteOwnRole(ctx, "buyer"),
});

/**
 * Opens what was quoted before the deadline; nobody can quote after.
 * @throws RuleBroken `rfq_none_quoted`, and where it is over
 */
export const closeRfq = verb({
  permission: rfqPermissions.decide,
  of: aRfq,
  version: "optional",
  step: rfqProcess.steps.close,
  async write({ ctx, thing }) {
    const opened = await openThreads(ctx, thing);
    if (quotedCount({ ...thing, ...opened.changes }) === 0) throw new RuleBroken("rfq_none_quoted");
    return opened;
  },
});

/** Ends it with nobody chosen. @throws RuleBroken `rfq_has_winner` where something was accepted, and where it is over */
export const cancelRfq = verb({
  permission: rfqPermissions.decide,
  of: aRfq,
  version: "optional",
  step: rfqProcess.steps.cancel,
  async write({ ctx, thing }) {
    const { accepted, writes } = await endThreads(ctx, thing, "rfq_cancelled");
    if (accepted.length > 0) throw new RuleBroken("rfq_has_winner");
    return { writes };
  },
});
