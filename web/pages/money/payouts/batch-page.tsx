import type { FC } from "hono/jsx";
import { batchProcess } from "#shared/money/payouts/batch.process.ts";
import type { WholeBatch } from "#shared/money/payouts/shown.ts";
import { openSteps } from "#shared/process.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { BatchedTransfer } from "./batched-transfer.tsx";

interface BatchPageProps {
  batch: WholeBatch;
  form: FormState;
}

/** One batch with its transfers, and what finance can do with it. */
export const BatchPage: FC<BatchPageProps> = ({ batch, form }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const path = `/finance/payouts/${batch.id}`;
  const total = formatMoney({ amountMinor: batch.totalMinor, currency: batch.currency }, locale);
  const open = openSteps(batchProcess, batch, actor);
  return (
    <Layout title={t.payouts_batch({ amount: total })} isPrivate isBoard hasForms>
      <section class="stack">
        <p>
          <a href={href(page, "/finance/payouts")}>{t.payouts_batches()}</a>
        </p>
        <h1>{t.payouts_batch({ amount: total })}</h1>
        <FormFailure form={form} />
        <p class="row">
          <span class={batch.stage === "done" ? "badge is-done" : "badge"}>
            {lookup(t, `payouts_batch_stage_${batch.stage}`)}
          </span>
          <span>{t.payouts_batch_transfers({ count: batch.payoutIds.length })}</span>
          <Moment at={batch.createdAt} />
        </p>
        {batch.needsTwo && !batch.approvedAt ? <p class="hint">{t.payouts_needs_two()}</p> : null}
        {batch.stage === "checked" && !open.has("approve") ? (
          <p class="notice">{t.payouts_checked_wait()}</p>
        ) : null}
        {open.has("approve") ? (
          <ButtonForm
            form={form}
            action={href(page, `${path}/approve`)}
            text={t.payouts_approve()}
            version={batch.version}
          />
        ) : null}
        {batch.approvedAt ? <Files path={path} /> : null}
        {open.has("send") ? (
          <ButtonForm form={form} action={href(page, `${path}/send`)} text={t.payouts_send()} />
        ) : null}
        <ul class="plain stack">
          {batch.payouts.map((payout) => (
            <BatchedTransfer payout={payout} path={path} form={form} />
          ))}
        </ul>
      </section>
    </Layout>
  );
};

const Files: FC<{ path: string }> = ({ path }) => {
  const page = usePage();
  const { t } = page;
  return (
    <>
      <p class="row">
        <a href={href(page, `${path}/pain001.xml`)}>{t.payouts_file_xml()}</a>
        <a href={href(page, `${path}/payouts.csv`)}>{t.payouts_file_csv()}</a>
      </p>
      <p class="hint">{t.payouts_files_hint()}</p>
    </>
  );
};
