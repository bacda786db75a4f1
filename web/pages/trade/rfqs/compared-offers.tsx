import type { Child, FC } from "hono/jsx";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { totalsOf } from "#shared/trade/quotations/totals.ts";
import { comparedAmounts, inOrder, type Unlike } from "#shared/trade/rfqs/comparison.ts";
import type { RfqOffer, ShownRfq } from "#shared/trade/rfqs/shown.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { listed } from "#web/components/listed.ts";
import { quantityText } from "#web/components/quantity.ts";
import { Written } from "#web/components/written.tsx";
import { errorText, lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { paymentText } from "../quotations/offer-words.ts";
import { StageBadge } from "../quotations/stage-badge.tsx";

/** The first rows tell amounts, which stand below each other by their last digits. */
const figureRows = 3;

interface ComparedProps {
  rfq: ShownRfq;
  currency: Currency;
  /** Ticks of those whom the buyer may choose, by the revision that is shown. */
  chosen?: readonly string[] | undefined;
}

/**
 * What was quoted, beside each other: in one currency, and marked where the terms do not allow to compare. On a phone each
 * quote is a card, for which its figures bear their names.
 */
export const ComparedOffers: FC<ComparedProps> = ({ rfq, currency, chosen }) => {
  const page = usePage();
  const { t, money } = page;
  const offers = inOrder(rfq.offers, currency, money.rates);
  const rows: [string, (offer: RfqOffer) => Child][] = [
    [t.rfqs_about_total({ currency }), (it) => <AboutTotal offer={it} currency={currency} />],
    [t.quotations_total(), ({ revision }) => <bdi>{formatMoney(totalsOf(revision).total, page.locale)}</bdi>],
    [t.quotations_unit_price(), (it) => <UnitPrice offer={it} currency={currency} />],
    [t.quotations_quantity(), ({ revision }) => <Lines revision={revision} />],
    [
      t.quotations_delivery(),
      ({ revision: { delivery } }) => <bdi>{`${delivery.incoterm} ${delivery.namedPlace}`}</bdi>,
    ],
    [t.rfqs_comparable(), (it) => <Comparable offer={it} rfq={rfq} />],
    [t.quotations_lead_time(), ({ revision }) => t.inquiries_days({ count: revision.leadTimeDays })],
    [t.quotations_payment(), ({ revision }) => paymentText(page, revision.payment)],
    [
      t.quotations_valid_until(),
      ({ revision: { validUntil, zone } }) => lastDayText(page, { day: validUntil, zone }),
    ],
    [
      t.listings_minimum_order(),
      ({ minimumOrder, revision }) =>
        minimumOrder ? quantityText(page, minimumOrder, revision.lines[0]?.unit) : null,
    ],
  ];
  return (
    <section class="scroll" tabindex={0} aria-labelledby="offers">
      <table class="compared offers">
        <caption class="unseen">{t.rfqs_compared()}</caption>
        <thead>
          <tr>
            <td />
            {offers.map((offer) => (
              <th scope="col">
                <Heading offer={offer} rfq={rfq} chosen={chosen} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, draw], at) => (
            <tr class={at < figureRows ? "figures" : undefined}>
              <th scope="row">{name}</th>
              {offers.map((offer) => (
                <td data-label={name}>
                  <div>{draw(offer) || "–"}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Heading: FC<{ offer: RfqOffer } & Pick<ComparedProps, "rfq" | "chosen">> = ({ offer, rfq, chosen }) => {
  const page = usePage();
  const { t } = page;
  const { quotation, revision, obstacle } = offer;
  const exporter = rfq.invited.find(({ profileId }) => profileId === quotation.profileId);
  const value = `${quotation.id}:${revision.number}`;
  return (
    <>
      <a class="maker" href={href(page, `/exporters/${exporter?.exporterHandle}`)} dir="auto">
        {exporter?.exporterName}
      </a>
      {quotation.stage === "sent" ? null : (
        <p>
          <StageBadge quotation={quotation} />
        </p>
      )}
      {obstacle ? <p class="issue">{errorText(t, obstacle)}</p> : null}
      {chosen && quotation.stage === "sent" && !obstacle ? (
        <label class="choice">
          <input type="checkbox" name="winners" value={value} checked={chosen.includes(value)} />
          <span>{t.rfqs_choose()}</span>
        </label>
      ) : null}
      <p>
        <a href={href(page, `/quotations/${quotation.id}`)}>{t.rfqs_to_offer()}</a>
      </p>
    </>
  );
};

const AboutTotal: FC<{ offer: RfqOffer; currency: Currency }> = ({ offer, currency }) => {
  const page = usePage();
  const { total } = comparedAmounts(offer.revision, currency, page.money.rates);
  if (!total) return <span class="hint">{page.t.rfqs_no_rate()}</span>;
  return (
    <>
      <strong class="price">
        <bdi>{formatMoney(total.price, page.locale)}</bdi>
      </strong>
      {total.date ? <small class="hint">{rateText(page, total.date)}</small> : null}
    </>
  );
};

function rateText({ t, locale, money }: PageContext, date: string): string {
  const day = dayFormat(locale).format(new Date(date));
  return money.rates?.isDemo ? t.rfqs_rate_demo({ date: day }) : t.rfqs_rate({ date: day });
}

const UnitPrice: FC<{ offer: RfqOffer; currency: Currency }> = ({ offer: { revision }, currency }) => {
  const page = usePage();
  const [line, ...others] = revision.lines;
  if (!line || others.length > 0) return null;
  const asked = formatMoney({ amountMinor: line.unitAmountMinor, currency: revision.currency }, page.locale);
  const { unit } = comparedAmounts(revision, currency, page.money.rates);
  return (
    <>
      <bdi>{asked}</bdi>
      {unit && revision.currency !== currency ? (
        <small class="hint">
          {" ≈ "}
          <bdi>{formatMoney(unit.price, page.locale)}</bdi>
        </small>
      ) : null}
    </>
  );
};

const Lines: FC<Pick<RfqOffer, "revision">> = ({ revision: { lines } }) => {
  const page = usePage();
  return (
    <ul class="plain">
      {lines.slice(0, 5).map((line) => (
        <li>
          {quantityText(page, line.quantity, line.unit)} · <Written texts={line.title} />
        </li>
      ))}
      {lines.length > 5 ? <li>{page.t.quotations_line_count({ count: lines.length })}</li> : null}
    </ul>
  );
};

/** Whether it can be set beside the others, or what is missing for that. */
const Comparable: FC<{ offer: RfqOffer; rfq: ShownRfq }> = ({ offer, rfq }) => {
  const page = usePage();
  const { t } = page;
  if (offer.unlike.length === 0) return <span class="badge is-done">{t.rfqs_alike()}</span>;
  return (
    <ul class="plain unlike">
      {offer.unlike.map((it) => (
        <li>{unlikeText(page, it, rfq)}</li>
      ))}
    </ul>
  );
};

function unlikeText(page: PageContext, unlike: Unlike, rfq: ShownRfq): string {
  const { t } = page;
  const parts = (names: readonly string[]) =>
    listed(
      page,
      names.map((it) => lookup(t, `delivery_part_${it}`)),
    );
  switch (unlike.in) {
    case "incoterm":
      return [
        t.rfqs_unlike_incoterm({ than: unlike.than }),
        unlike.lacks.length > 0 ? t.rfqs_lacks({ parts: parts(unlike.lacks) }) : "",
        unlike.adds.length > 0 ? t.rfqs_adds({ parts: parts(unlike.adds) }) : "",
      ]
        .filter(Boolean)
        .join(" ");
    case "place":
      return t.rfqs_unlike_place({ than: unlike.than });
    case "quantity":
      return t.rfqs_unlike_quantity({ than: quantityText(page, unlike.than, rfq.unit) });
    case "unit":
      return t.rfqs_unlike_unit();
    case "goods":
      return t.rfqs_unlike_goods();
  }
}

/** In which currency the totals are told. */
export const CurrencyChoice: FC<{ currency: Currency }> = ({ currency }) => {
  const { t } = usePage();
  return (
    <form method="get" class="row">
      <div class="field">
        <label for="currency">{t.saved_compare_currency()}</label>
        <select id="currency" name="currency">
          {currencies.map((it) => (
            <option value={it} selected={it === currency}>
              {it}
            </option>
          ))}
        </select>
      </div>
      <button class="quiet">{t.saved_compare()}</button>
    </form>
  );
};
