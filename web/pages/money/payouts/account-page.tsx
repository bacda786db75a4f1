import type { FC } from "hono/jsx";
import type { ShownAccount } from "#shared/money/payouts/bank-account.ts";
import { holdHours } from "#shared/money/payouts/limits.ts";
import type { RefundAccount } from "#shared/money/payouts/shown.ts";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { countryOptions } from "#web/components/country-options.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { comma } from "#web/components/signs.ts";
import type { FieldsProps, FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

interface AccountPageProps {
  profileId: string;
  account?: ShownAccount | undefined;
  form: FormState;
}

/** Where a business is paid, for its owners. */
export const AccountPage: FC<AccountPageProps> = ({ profileId, account, form }) => {
  const page = usePage();
  const { t } = page;
  const path = href(page, `/business/${profileId}/payouts`);
  return (
    <Layout title={t.payouts_bank_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={path}>{t.payouts_title()}</a>
        </p>
        <h1>{t.payouts_bank_title()}</h1>
        <p class="hint">{t.payouts_bank_hint()}</p>
        {account ? <KnownAccount account={account} /> : null}
        <h2>{account ? t.payouts_bank_change() : t.payouts_bank_give()}</h2>
        <p class="notice">
          {account
            ? t.payouts_bank_warning({ hours: holdHours })
            : t.payouts_bank_first({ hours: holdHours })}
        </p>
        <Form form={form} action={`${path}/account`}>
          <AccountFields form={form} />
          <button>{t.payouts_bank_save()}</button>
        </Form>
      </section>
    </Layout>
  );
};

/** Where a buyer's money goes that cannot go back by card. */
export const RefundAccountPage: FC<{ refund: RefundAccount; form: FormState }> = ({ refund, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const { orderId, orderNumber: number, refunds, account } = refund;
  return (
    <Layout title={t.payouts_refund_title({ number })} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/orders/${orderId}`)}>{t.orders_title({ number })}</a>
        </p>
        <h1>{t.payouts_refund_title({ number })}</h1>
        <p class="hint">{t.payouts_refund_hint()}</p>
        {refunds.length > 0 ? (
          <ul class="plain stack">
            {refunds.map(({ amount, stage }) => (
              <li class="row">
                <bdi class="price">{formatMoney(amount, locale)}</bdi>
                <span class="badge">
                  {stage === "sent" ? t.payouts_stage_sent() : t.payouts_refund_waits()}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t.payouts_refund_none()}</p>
        )}
        {account ? <KnownAccount account={account} /> : null}
        <h2>{account ? t.payouts_bank_change() : t.payouts_bank_give()}</h2>
        <Form form={form} action={href(page, `/orders/${orderId}/refund-account`)}>
          <AccountFields form={form} />
          <button>{t.payouts_bank_save()}</button>
        </Form>
      </section>
    </Layout>
  );
};

/** The account as it is known, masked, and what is in the way of paying to it. */
const KnownAccount: FC<{ account: ShownAccount }> = ({ account }) => {
  const page = usePage();
  const { t, locale } = page;
  const { holder, bank, country, number, bic, clearingCode, givenAt, heldUntil, isFaulty } = account;
  return (
    <section class="stack" aria-labelledby="known">
      <h2 id="known">{t.payouts_bank_now()}</h2>
      <dl class="facts">
        <dt>{t.orders_bank_holder()}</dt>
        <dd>
          <bdi>{holder}</bdi>
        </dd>
        <dt>{t.payouts_bank_name()}</dt>
        <dd>
          <bdi>{bank}</bdi>
          {comma(page)}
          {countryName(country, locale)}
        </dd>
        <dt>{t.payouts_bank_number()}</dt>
        <dd>
          <bdi>{number}</bdi>
        </dd>
        <dt>{bic ? t.orders_bank_swift() : t.payouts_bank_clearing()}</dt>
        <dd>
          <bdi>{bic ?? clearingCode}</bdi>
        </dd>
        <dt>{t.payouts_bank_given()}</dt>
        <dd>
          <Moment at={givenAt} />
        </dd>
        {heldUntil ? (
          <>
            <dt>{t.payouts_bank_held()}</dt>
            <dd>
              <Moment at={heldUntil} />
            </dd>
          </>
        ) : null}
      </dl>
      {isFaulty ? <p class="notice">{t.payouts_waits_account_faulty()}</p> : null}
    </section>
  );
};

const AccountFields: FC<FieldsProps> = ({ form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <>
      <TextField
        form={form}
        name="holder"
        label={t.orders_bank_holder()}
        hint={t.payouts_bank_holder_hint()}
        maximumLength={140}
        isRequired
      />
      <TextField form={form} name="bank" label={t.payouts_bank_name()} maximumLength={140} isRequired />
      <SelectField
        form={form}
        name="country"
        label={t.payouts_bank_country()}
        options={countryOptions(page)}
        isRequired
      />
      <TextField
        form={form}
        name="number"
        label={t.payouts_bank_number()}
        maximumLength={60}
        autocomplete="off"
        isRequired
      />
      <div class="pair">
        <TextField
          form={form}
          name="bic"
          label={t.orders_bank_swift()}
          hint={t.payouts_bank_bic_hint()}
          maximumLength={20}
        />
        <TextField
          form={form}
          name="clearingCode"
          label={t.payouts_bank_clearing()}
          hint={t.payouts_bank_clearing_hint()}
          maximumLength={35}
        />
      </div>
    </>
  );
};
