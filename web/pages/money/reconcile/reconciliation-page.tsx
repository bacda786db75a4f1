import type { FC } from "hono/jsx";
import type { Found, ShownReconciliation } from "#shared/money/reconcile/reconciliation.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { FinanceBar } from "#web/components/finance-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** What last night's comparison with the provider found, for finance. */
export const ReconciliationPage: FC<ShownReconciliation> = ({ checkedAt, foundCount, found }) => {
  const { t } = usePage();
  return (
    <Layout title={t.reconcile_title()} isPrivate isBoard>
      <section class="stack">
        <FinanceBar />
        <h1>{t.reconcile_title()}</h1>
        <p>{t.reconcile_lead()}</p>
        {checkedAt ? (
          <p class="hint">
            {t.reconcile_checked()} <Moment at={checkedAt} />
          </p>
        ) : (
          <p>{t.reconcile_not_yet()}</p>
        )}
        {checkedAt ? (
          <p>{foundCount === 0 ? t.reconcile_none() : t.reconcile_count({ count: foundCount })}</p>
        ) : null}
        <ul class="plain stack">
          {found.map((it) => (
            <FoundItem found={it} />
          ))}
        </ul>
      </section>
    </Layout>
  );
};

const FoundItem: FC<{ found: Found }> = ({ found }) => {
  const { t } = usePage();
  const { what, where, orderId, currency, expectedMinor, foundMinor } = found;
  return (
    <li class="card stack">
      <h2>{lookup(t, `reconcile_found_${what}`)}</h2>
      <p class="row">
        {expectedMinor === undefined ? null : (
          <span>
            {t.reconcile_expected()} <Amount minor={expectedMinor} currency={currency} />
          </span>
        )}
        {foundMinor === undefined ? null : (
          <span>
            {t.reconcile_found()} <Amount minor={foundMinor} currency={currency} />
          </span>
        )}
      </p>
      <p class="hint">
        <bdi>{where}</bdi>
        {orderId && orderId !== where ? (
          <>
            {" · "}
            <bdi>{orderId}</bdi>
          </>
        ) : null}
      </p>
    </li>
  );
};

/** The provider may keep money in a currency that no order is in. */
const Amount: FC<{ minor: number; currency?: string | undefined }> = ({ minor: amountMinor, currency }) => {
  const { locale } = usePage();
  const known = Currency.safeParse(currency).data;
  return (
    <bdi>
      {known ? formatMoney({ amountMinor, currency: known }, locale) : `${amountMinor} ${currency ?? ""}`}
    </bdi>
  );
};
