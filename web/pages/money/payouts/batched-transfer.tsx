import type { FC } from "hono/jsx";
import { payoutProcess } from "#shared/money/payouts/payout.process.ts";
import { returnReasons } from "#shared/money/payouts/payout.ts";
import type { BatchedPayout } from "#shared/money/payouts/shown.ts";
import { wayOf } from "#shared/process.ts";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { comma, named } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface BatchedTransferProps {
  payout: BatchedPayout;
  /** The batch's own address. */
  path: string;
  form: FormState;
}

/** One transfer of a batch: to whom, where it stands, and what became of it. */
export const BatchedTransfer: FC<BatchedTransferProps> = ({ payout, path, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const { id, stage, amount, payee, holder, bank, country, number, orderNumber, returned } = payout;
  const own = href(page, `${path}/transfers/${id}`);
  const { settle, return: back } = payoutProcess.steps;
  return (
    <li class="card stack" id={id}>
      <p class="spread">
        <bdi class="price">{formatMoney(amount, locale)}</bdi>
        <span class={stage === "settled" ? "badge is-done" : "badge"}>
          {lookup(t, `payouts_stage_${stage}`)}
        </span>
      </p>
      <p>
        {named(page, payee === "buyer" ? t.payouts_payee_buyer() : t.payouts_payee_exporter())}
        <bdi>{holder}</bdi>
        {orderNumber ? (
          <>
            {" · "}
            <bdi>{orderNumber}</bdi>
          </>
        ) : null}
      </p>
      <p class="hint">
        <bdi>{bank}</bdi>
        {comma(page)}
        {countryName(country, locale)} · <bdi>{number}</bdi>
      </p>
      {returned ? <p>{lookup(t, `payouts_reason_${returned.reason}`)}</p> : null}
      {wayOf(settle, payout) ? (
        <ButtonForm form={form} action={`${own}/settle`} text={t.payouts_settle()}>
          <label class="field">
            {t.payouts_reference()}
            <input name="bankReference" maxlength={60} />
          </label>
        </ButtonForm>
      ) : null}
      {wayOf(back, payout) ? (
        <details>
          <summary>{stage === "prepared" ? t.payouts_take_out() : t.payouts_return()}</summary>
          <ButtonForm
            form={form}
            action={`${own}/return`}
            text={stage === "prepared" ? t.payouts_take_out() : t.payouts_return()}
            look="quiet"
          >
            <input type="hidden" name="currency" value={amount.currency} />
            <label class="field">
              {t.payouts_reason()}
              <select name="reason" required>
                <option value="">{t.site_choose()}</option>
                {returnReasons.map((it) => (
                  <option value={it}>{lookup(t, `payouts_reason_${it}`)}</option>
                ))}
              </select>
            </label>
            {stage === "prepared" ? null : (
              <label class="field">
                {t.payouts_shortfall()}
                <input name="shortfallMinor" inputmode="decimal" maxlength={20} />
                <span class="hint">{t.payouts_shortfall_hint()}</span>
              </label>
            )}
          </ButtonForm>
        </details>
      ) : null}
    </li>
  );
};
