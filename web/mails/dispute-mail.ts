import { asName } from "#shared/names.ts";
import type { Person } from "#shared/people/people/person.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { disputeDeadline } from "#shared/trade/disputes/clock.ts";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import type { DisputeEvent } from "#shared/trade/disputes/events.ts";
import type { Outcome } from "#shared/trade/disputes/outcome.ts";
import { listed } from "../components/listed.ts";
import { named } from "../components/signs.ts";
import { lookup, type Messages, messagesIn } from "../messages.ts";
import { disputeNow } from "../pages/trade/disputes/dispute-now.tsx";
import { outcomeText, roleText } from "../pages/trade/disputes/outcome-text.ts";
import { type FactMail, writeFactMail } from "./fact-mail.tsx";
import { type MailFact, saidFacts } from "./mail-facts.tsx";

interface DisputeMail {
  dispute: Dispute;
  event: DisputeEvent;
  receiver: Pick<Person, "name" | "locale">;
  role: DisputeRole;
  siteUrl: string;
}

/** What happened to a dispute, for one of those who have to know, plain and as HTML. */
export function writeDisputeMail({ dispute, event, receiver: { name, locale }, role, siteUrl }: DisputeMail) {
  const t = messagesIn(locale);
  const { exporterName, company, orderNumber: number, last } = dispute;
  const other = last.by === "exporter" || role === "buyer" ? exporterName : company.name;
  const happened = lookup(t, `disputes_event_${event}`, { other: asName(other) }) ?? "";
  return writeFactMail({
    locale,
    subject: named({ t }, number, happened),
    greeting: t.inquiries_mail_greeting({ name: asName(name) }),
    introduction: named({ t }, t.disputes_title({ number }), happened),
    quoted: wordsOf(event, dispute),
    next: disputeNow({ t, locale }, dispute),
    facts: factsOf(t, dispute, event, locale),
    button: { text: t.disputes_mail_open(), address: `${siteUrl}/${locale}/disputes/${dispute.id}` },
    footer: t.inquiries_mail_footer(),
  });
}

/** What was written with it. */
function wordsOf(event: DisputeEvent, { proposal, advice, ruling, repayment }: Dispute): FactMail["quoted"] {
  if (event === "advised" && advice) return { text: advice.grounds, language: advice.language };
  if (event === "ruled" && ruling) return { text: ruling.grounds, language: ruling.language };
  const words =
    event === "proposed" ? proposal?.words : event === "repay_denied" ? repayment?.denial : undefined;
  return words ? { text: words } : undefined;
}

/** The outcome that it is about. */
function outcomeIn(event: DisputeEvent, { ask, proposal, advice, settled }: Dispute): Outcome | undefined {
  if (event === "opened") return ask;
  if (event === "proposed") return proposal?.outcome;
  if (event === "advised" || event === "advice_accepted") return advice?.outcome;
  return settled?.outcome;
}

function factsOf(t: Messages, dispute: Dispute, event: DisputeEvent, locale: Person["locale"]): MailFact[] {
  const { reason, total, zone } = dispute;
  const deadline = disputeDeadline(dispute);
  const lastDay = deadline && dayIn(zone, Date.parse(deadline.at) - 1);
  const outcome = outcomeIn(event, dispute);
  return saidFacts(
    { name: t.disputes_reason(), value: lookup(t, `disputes_reason_${reason}`) },
    { name: t.quotations_total(), value: formatMoney(total, locale) },
    { name: t.disputes_solution(), value: outcome && outcomeText({ t, locale }, outcome) },
    {
      name: t.disputes_waited_for(),
      value:
        deadline &&
        listed(
          { t },
          deadline.waitsFor.map((it) => roleText({ t }, it)),
        ),
    },
    { name: t.orders_until(), value: lastDay && calendarDay(lastDay, locale) },
  );
}
