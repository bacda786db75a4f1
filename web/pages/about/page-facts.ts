import { holdingDays } from "#shared/money/payments/holding-days.ts";
import { verificationDays } from "#shared/programme/verification/clock.ts";
import { answerDays as checkDays } from "#shared/trade/buyer-checks/stages.ts";
import { arrivalDays } from "#shared/trade/disputes/claims.ts";
import { disputeDays } from "#shared/trade/disputes/clock.ts";
import { answerDays, appealDays } from "#shared/trade/moderation/deadlines.ts";
import { days } from "#shared/trade/orders/deadlines.ts";
import type { Messages } from "#web/messages.ts";

/** What the written pages say that something else decides: days as the rules have them, marks and buttons as pages show them. */
export function pageFacts(t: Messages): Record<string, string | number> {
  return {
    held: holdingDays.limit,
    air: arrivalDays.air,
    sea: arrivalDays.sea,
    claim: days.claim,
    complain: days.complain,
    arrive: days.arrive,
    warn: days.warn,
    agree: disputeDays.agree,
    escalate: disputeDays.escalate,
    advise: disputeDays.advise,
    rule: disputeDays.rule,
    evidence: verificationDays.evidence,
    check: checkDays,
    appeal: appealDays,
    answer: answerDays,
    returnee: t.checks_returnee(),
    business: t.checks_business(),
    none: t.checks_none(),
    next: t.checks_next(),
    ask: t.buyer_checks_ask_title(),
    learn: t.learning_title(),
  };
}
