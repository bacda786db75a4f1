import type { FC } from "hono/jsx";
import type { AwaitedTransfer } from "#shared/money/bank/awaited-transfer.ts";
import { shownReference } from "#shared/money/bank/payment-reference.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { comma } from "#web/components/signs.ts";
import { href, usePage } from "#web/page.ts";

interface AwaitedTransfersPageProps {
  transfers: AwaitedTransfer[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What finance looks for on our account, in the order in which it is looked for. */
export const AwaitedTransfersPage: FC<AwaitedTransfersPageProps> = ({ transfers, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.bank_awaited()} isPrivate isBoard>
      <section class="stack">
        <p>
          <a href={href(page, "/finance/bank-lines")}>{t.bank_title()}</a>
        </p>
        <h1>{t.bank_awaited()}</h1>
        <p>{t.bank_awaited_lead()}</p>
        {transfers.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {transfers.map((it) => (
            <TransferItem transfer={it} />
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const TransferItem: FC<{ transfer: AwaitedTransfer }> = ({ transfer }) => {
  const page = usePage();
  const { t, locale } = page;
  const { amount, receivedMinor, reference, orderNumber, proofAt, begunAt, openUntil } = transfer;
  const { currency } = amount;
  return (
    <li class="card stack">
      <h2>
        <bdi>{formatMoney(amount, locale)}</bdi>
        {comma(page)}
        <bdi>{shownReference(reference)}</bdi>
      </h2>
      <p class="row">
        <bdi>{orderNumber}</bdi>
        {receivedMinor > 0 ? (
          <span>
            {t.bank_awaited_received()}{" "}
            <bdi>{formatMoney({ amountMinor: receivedMinor, currency }, locale)}</bdi>
          </span>
        ) : null}
      </p>
      <p class="hint">
        {proofAt ? t.bank_awaited_sent() : t.bank_awaited_begun()} <Moment at={proofAt ?? begunAt} />
        {" · "}
        {t.money_until()} <Moment at={openUntil} />
      </p>
    </li>
  );
};
