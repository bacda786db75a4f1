import type { FC } from "hono/jsx";
import type { ContentLocale } from "#shared/locales.ts";
import { openSteps } from "#shared/process.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { Outcome } from "./outcome.tsx";
import { roleText } from "./outcome-text.ts";

interface DecisionProps {
  dispute: Dispute;
  role: DisputeRole;
  form: FormState;
}

/** What one side proposes, with the other's yes or no. */
export const DisputeProposal: FC<DecisionProps> = ({ dispute, role, form }) => {
  const page = usePage();
  const { t } = page;
  const { proposal, lines } = dispute;
  const open = openSteps(disputeProcess, dispute, page.actor);
  if (!proposal) return null;
  const isOwn = proposal.from === role;
  const to = (step: string) => href(page, `/disputes/${dispute.id}/${step}`);
  return (
    <section class="card stack" aria-labelledby="proposed">
      <h2 id="proposed">
        {isOwn ? t.disputes_you_propose() : t.disputes_proposes({ who: roleText(page, proposal.from) })}
      </h2>
      <Outcome outcome={proposal.outcome} lines={lines} />
      {proposal.words ? <blockquote dir="auto">{proposal.words}</blockquote> : null}
      <div class="row">
        {open.has("agree") ? (
          <ButtonForm form={form} action={to("agree")} text={t.orders_agree()} version={dispute.version} />
        ) : null}
        {open.has("dismiss") ? (
          <ButtonForm
            form={form}
            action={to("dismiss")}
            text={isOwn ? t.orders_take_back() : t.orders_refuse()}
            look="quiet"
          />
        ) : null}
      </div>
    </section>
  );
};

/** What the attaché proposes, with both sides' yes or no. */
export const DisputeAdvice: FC<DecisionProps> = ({ dispute, form }) => {
  const page = usePage();
  const { t } = page;
  const { advice, lines, accepted } = dispute;
  const open = openSteps(disputeProcess, dispute, page.actor);
  if (!advice) return null;
  const to = (step: string) => href(page, `/disputes/${dispute.id}/${step}`);
  return (
    <section class="card stack" aria-labelledby="advice">
      <h2 id="advice">{t.disputes_advice()}</h2>
      <Outcome outcome={advice.outcome} lines={lines} />
      <Grounds {...advice} />
      <p class="row">
        {(["buyer", "exporter"] as const).map((it) =>
          accepted[it] ? (
            <span class="badge is-done">{t.disputes_accepted_by({ who: roleText(page, it) })}</span>
          ) : null,
        )}
      </p>
      {open.has("accept") ? (
        <ButtonForm form={form} action={to("accept")} text={t.disputes_accept()} version={dispute.version} />
      ) : null}
      {open.has("refuse") ? (
        <ButtonForm form={form} action={to("refuse")} text={t.disputes_refuse()} look="quiet">
          <p class="hint">{t.disputes_refuse_hint()}</p>
        </ButtonForm>
      ) : null}
    </section>
  );
};

/** What the operator ruled, and where everybody reads it. */
export const DisputeRuling: FC<{ dispute: Dispute }> = ({ dispute: { ruling, lines } }) => {
  const page = usePage();
  const { t } = page;
  if (!ruling) return null;
  return (
    <section class="card stack" aria-labelledby="ruling">
      <h2 id="ruling">{t.disputes_ruling()}</h2>
      <Outcome outcome={ruling.outcome} lines={lines} />
      <Grounds {...ruling} />
      <p>
        <a href={href(page, `/rulings/${ruling.rulingId}`)}>{t.disputes_ruling_public()}</a>
      </p>
    </section>
  );
};

const Grounds: FC<{ grounds: string; language: ContentLocale; at: string }> = ({ grounds, language, at }) => (
  <>
    <p class="hint">
      <AgoAndMoment at={at} />
    </p>
    <p class="prose" lang={language} dir="auto">
      {grounds}
    </p>
  </>
);

/** What was settled, what is owed of it, and whether that was paid back. */
export const DisputeSettled: FC<{ dispute: Dispute }> = ({ dispute }) => {
  const { t, locale } = usePage();
  const { settled, repayment, lines, total } = dispute;
  if (!settled) return null;
  const owed = formatMoney({ amountMinor: settled.owedMinor, currency: total.currency }, locale);
  return (
    <section class="card stack" aria-labelledby="settled">
      <h2 id="settled">{lookup(t, `disputes_how_${settled.how}`)}</h2>
      <Outcome outcome={settled.outcome} lines={lines} />
      {settled.owedMinor > 0 ? <p>{t.disputes_owed({ amount: owed })}</p> : null}
      {repayment ? (
        <p>
          <span class={repayment.state === "confirmed" ? "badge is-done" : "badge"}>
            {lookup(t, `disputes_repayment_${repayment.state}`)}
          </span>{" "}
          <small class="hint">
            {t.orders_transferred({ day: calendarDay(repayment.paidOn, locale) })}
            {repayment.reference ? (
              <>
                {" · "}
                <bdi>{repayment.reference}</bdi>
              </>
            ) : null}
          </small>
          {repayment.denial ? <q dir="auto">{repayment.denial}</q> : null}
        </p>
      ) : null}
    </section>
  );
};
