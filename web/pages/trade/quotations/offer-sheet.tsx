import type { FC } from "hono/jsx";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { loadOf } from "#shared/trade/quotations/packing.ts";
import type { RevisionLine } from "#shared/trade/quotations/quotation.ts";
import type { ShownRevision } from "#shared/trade/quotations/shown.ts";
import { lineAmountMinor, totalsOf } from "#shared/trade/quotations/totals.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { quantityText } from "#web/components/quantity.ts";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";
import { loadText, packingText, paymentText } from "./offer-words.ts";

/** What stands on the sheet of an offer, or of an order, which binds without an end. */
type Sheet = Pick<
  ShownRevision,
  "currency" | "port" | "leadTimeDays" | "payment" | "sampleTerms" | "notes"
> & { lines: Omit<RevisionLine, "listedAmountMinor">[] } & Partial<
    Pick<ShownRevision, "delivery" | "validUntil" | "zone">
  >;

/** An offer as a sheet: its lines and what they come to, and the terms. */
export const OfferSheet: FC<{ revision: Sheet }> = ({ revision }) => (
  <div class="stack">
    <Lines revision={revision} />
    <Terms revision={revision} />
  </div>
);

const Lines: FC<{ revision: Sheet }> = ({ revision }) => {
  const { t, locale } = usePage();
  const { lines, currency } = revision;
  const { total } = totalsOf(revision);
  return (
    <table class="sheet">
      <caption class="unseen">{t.quotations_lines()}</caption>
      <thead>
        <tr>
          <th scope="col">{t.quotations_goods()}</th>
          <th scope="col">{t.quotations_quantity()}</th>
          <th scope="col">{t.quotations_unit_price()}</th>
          <th scope="col">{t.quotations_amount()}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line line={line} currency={currency} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan={3}>
            {t.quotations_total()}
          </th>
          <td class="price">
            <bdi>{formatMoney(total, locale)}</bdi>
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

const Line: FC<{ line: RevisionLine; currency: ShownRevision["currency"] }> = ({ line, currency }) => {
  const page = usePage();
  const { t, locale } = page;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  return (
    <tr>
      <th scope="row">
        <a href={href(page, `/listings/${line.listingId}`)}>
          <Written texts={line.title} />
        </a>
        {line.hsCode ? (
          <small class="hint">
            {" "}
            {t.quotations_hs()} <bdi>{formatHsCode(line.hsCode)}</bdi>
          </small>
        ) : null}
        {line.packing ? (
          <small class="hint block">
            {packingText(page, line.packing)} {loadText(page, loadOf(line.quantity, line.packing))}
          </small>
        ) : null}
      </th>
      <td data-label={t.quotations_quantity()}>{quantityText(page, line.quantity, line.unit)}</td>
      <td data-label={t.quotations_unit_price()}>
        <span>
          <bdi>{money(line.unitAmountMinor)}</bdi> / {unitName(page, line)}
        </span>
      </td>
      <td data-label={t.quotations_amount()}>
        <bdi>{money(lineAmountMinor(line))}</bdi>
      </td>
    </tr>
  );
};

const Terms: FC<{ revision: Sheet }> = ({ revision }) => {
  const page = usePage();
  const { t } = page;
  const { delivery, port, leadTimeDays, payment, sampleTerms, notes, validUntil, zone } = revision;
  const sums = totalsOf(revision);
  return (
    <dl class="facts">
      <Fact
        name={t.quotations_delivery()}
        text={
          delivery &&
          t.listings_delivery_term({
            incoterm: delivery.incoterm,
            place: delivery.namedPlace,
            name: lookup(t, `incoterm_${delivery.incoterm}`) ?? "",
          })
        }
      />
      <Fact name={t.quotations_port()} text={port} />
      <dt>{t.quotations_lead_time()}</dt>
      <dd>{t.inquiries_days({ count: leadTimeDays })}</dd>
      <dt>{t.quotations_payment()}</dt>
      <dd>
        {paymentText(page, payment)}
        {payment.depositPercent > 0 && payment.depositPercent < 100 ? (
          <>
            <br />
            <bdi>{formatMoney(sums.deposit, page.locale)}</bdi> +{" "}
            <bdi>{formatMoney(sums.balance, page.locale)}</bdi>
          </>
        ) : null}
      </dd>
      <Fact name={t.quotations_load_name()} text={sums.load && loadText(page, sums.load)} />
      <Fact name={t.quotations_samples()} text={sampleTerms} />
      {validUntil && zone ? (
        <>
          <dt>{t.quotations_valid_until()}</dt>
          <dd>{lastDayText(page, { day: validUntil, zone })}</dd>
        </>
      ) : null}
      <Fact name={t.quotations_notes()} text={notes} />
    </dl>
  );
};

const Fact: FC<{ name: string; text?: string | undefined }> = ({ name, text }) =>
  text ? (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </>
  ) : null;
