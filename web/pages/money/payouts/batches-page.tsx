import type { FC } from "hono/jsx";
import type { Batch, BatchStage } from "#shared/money/payouts/batch.ts";
import { needsTwo } from "#shared/money/payouts/needs-two.ts";
import { batchStages } from "#shared/money/payouts/stages.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { FinanceBar } from "#web/components/finance-bar.tsx";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface BatchesProps {
  stage: BatchStage;
  batches: Batch[];
  form: FormState;
  next?: string | undefined;
  previous?: string | undefined;
}

/** All batches of payouts in one stage, for finance. */
export const BatchesPage: FC<BatchesProps> = ({ stage, batches, form, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <Layout title={t.payouts_batches()} isPrivate isBoard>
      <section class="stack">
        <FinanceBar />
        <h1>{t.payouts_batches()}</h1>
        <FormFailure form={form} />
        <StageTabs
          path="/finance/payouts"
          stages={batchStages}
          stage={stage}
          nameOf={(it) => lookup(t, `payouts_batch_stage_${it}`)}
        />
        {batches.length === 0 ? <p>{t.payouts_none()}</p> : null}
        <ul class="plain stack">
          {batches.map((batch) => (
            <li class="card stack">
              <h2>
                <a href={href(page, `/finance/payouts/${batch.id}`)}>
                  <bdi>
                    {formatMoney({ amountMinor: batch.totalMinor, currency: batch.currency }, locale)}
                  </bdi>
                </a>
              </h2>
              <p class="row">
                <span>{t.payouts_batch_transfers({ count: batch.payoutIds.length })}</span>
                <Moment at={batch.createdAt} />
              </p>
              {needsTwo(batch) && !batch.approvedAt ? <p class="hint">{t.payouts_needs_two()}</p> : null}
            </li>
          ))}
        </ul>
        <Pager {...cursors} />
        <p class="hint">{t.payouts_prepare_hint()}</p>
        <ButtonForm
          form={form}
          action={href(page, "/finance/payouts")}
          text={t.payouts_prepare()}
          look="quiet"
        />
      </section>
    </Layout>
  );
};
