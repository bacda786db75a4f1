import type { FC } from "hono/jsx";
import { daysAfter } from "#shared/terms/calendar.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { disputeDays, disputeDeadline } from "#shared/trade/disputes/clock.ts";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import { disputeTask } from "#shared/trade/disputes/task.ts";
import { listed } from "#web/components/listed.ts";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";
import { roleText } from "./outcome-text.ts";

/** What a dispute waits for, as all whom it concerns are told of it. */
export function disputeNow({ t, locale }: Pick<PageContext, "t" | "locale">, dispute: Dispute): string {
  const { settled, total } = dispute;
  const owed = { amountMinor: settled?.owedMinor ?? 0, currency: total.currency };
  return lookup(t, `disputes_now_${disputeTask(dispute)}`, { amount: formatMoney(owed, locale) }) ?? "";
}

/** Who is waited for, and until when. */
export const DisputeNow: FC<{ dispute: Dispute; role: DisputeRole }> = ({ dispute, role }) => {
  const page = usePage();
  const { t } = page;
  const deadline = disputeDeadline(dispute);
  return (
    <div class={dispute.stage === "settled" ? "notice is-done stack" : "notice stack"} role="status">
      <p>
        <strong>{disputeNow(page, dispute)}</strong>
      </p>
      {deadline ? (
        <p>
          {deadline.waitsFor.includes(role)
            ? t.orders_waits_for_you()
            : t.disputes_waits_for({
                who: listed(
                  page,
                  deadline.waitsFor.map((it) => roleText(page, it)),
                ),
              })}{" "}
          <Moment at={deadline.at} />
        </p>
      ) : null}
    </div>
  );
};

/** The days of a dispute, each with what comes then by itself; those that are past are marked. */
export const DisputeClock: FC<{ dispute: Dispute }> = ({ dispute }) => {
  const { t, now } = usePage();
  const { createdAt, escalatedAt, toOperatorAt, settledAt, withdrawnAt } = dispute;
  const day = (count: number) => daysAfter(createdAt, count);
  const ended = settledAt ?? withdrawnAt;
  const steps: [text: string, at: string][] = [
    [t.disputes_clock_opened(), createdAt],
    [t.disputes_clock_agree({ days: disputeDays.agree }), day(disputeDays.agree)],
    [t.disputes_clock_attache({ days: disputeDays.escalate }), escalatedAt ?? day(disputeDays.escalate)],
    [t.disputes_clock_operator({ days: disputeDays.advise }), toOperatorAt ?? day(disputeDays.advise)],
    [t.disputes_clock_ruled({ days: disputeDays.rule }), dispute.ruling?.at ?? day(disputeDays.rule)],
  ];
  const shown = ended ? steps.filter(([, at]) => at <= ended) : steps;
  const moment = now.toISOString();
  return (
    <section class="card stack" aria-labelledby="clock">
      <h2 id="clock">{t.disputes_clock()}</h2>
      <ol class="track">
        {shown.map(([text, at]) => (
          <ClockStep text={text} at={at} isPast={at <= moment} />
        ))}
        {ended ? (
          <ClockStep
            text={withdrawnAt ? t.disputes_stage_withdrawn() : t.disputes_stage_settled()}
            at={ended}
            isPast
          />
        ) : null}
      </ol>
    </section>
  );
};

const ClockStep: FC<{ text: string; at: string; isPast: boolean }> = ({ text, at, isPast }) => (
  <li class={isPast ? "is-done" : undefined}>
    <span>{text}</span>
    <small class="hint">
      <Moment at={at} />
    </small>
  </li>
);
