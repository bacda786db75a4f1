import type { FC } from "hono/jsx";
import { missingOfCif, unitCostMinor } from "#shared/market/price-calculator/calculate.ts";
import { mostQuantities, priceTerms } from "#shared/market/price-calculator/cost-fields.ts";
import type { PriceCalculation } from "#shared/market/price-calculator/price-costs.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import type { CurrencyCode } from "#shared/terms/minor-digits.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { UnitCode } from "#shared/terms/units.ts";
import { quantityText } from "#web/components/quantity.ts";
import { Wide } from "#web/components/wide.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

interface ResultsProps {
  calculation: PriceCalculation;
  unit: UnitCode | undefined;
  isGoods: boolean;
}

/** Prices by quantity and term, each in rupiah and in the buyer's currency; a script fills in the same cells. */
export const Results: FC<ResultsProps> = ({ calculation: { costs, prices, rateDate }, unit, isGoods }) => {
  const page = usePage();
  const { t, locale } = page;
  const currency = costs?.currency ?? "IDR";
  const missing = costs && prices.length > 0 ? missingOfCif(costs) : undefined;
  const money = (amountMinor: number | undefined, of: CurrencyCode) =>
    amountMinor === undefined ? "" : formatMoney({ amountMinor, currency: of }, locale);
  return (
    <section class="card stack">
      <h2 id="result">{t.calculator_result()}</h2>
      <p class="hint" hidden={prices.length > 0} data-row="none">
        {t.calculator_none_yet()}
      </p>
      <p class="notice" hidden data-row="unread">
        {t.calculator_unread()}
      </p>
      <p hidden={!costs} data-row="cost">
        {t.calculator_unit_cost()}{" "}
        <strong>
          <bdi data-of="cost">
            {costs ? formatMoney({ amountMinor: unitCostMinor(costs), currency: "IDR" }, locale) : ""}
          </bdi>
        </strong>
      </p>
      <Wide labelledBy="result">
        <table class="results">
          <thead>
            <tr>
              <th scope="col">{t.calculator_at_quantity()}</th>
              {priceTerms.map((term) => (
                <th scope="col">{term}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: mostQuantities }, (_, at) => {
              const price = prices[at];
              return (
                <tr hidden={!price} data-row={String(at)}>
                  <th scope="row" data-of={`${at}.quantity`}>
                    {price ? quantityText(page, price.quantity, unit) : ""}
                  </th>
                  {priceTerms.map((term) => (
                    <td>
                      <bdi data-of={`${at}.${term}.IDR`}>{money(price?.rupiah[term], "IDR")}</bdi>
                      <br />
                      <small>
                        <bdi data-of={`${at}.${term}.other`}>
                          {currency === "IDR" ? "" : money(price?.converted?.[term], currency)}
                        </bdi>
                      </small>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
      <ul class="plain hint">
        {priceTerms.map((term) => (
          <li>
            <strong>{term}</strong> {lookup(t, `calculator_term_${term}`)}
          </li>
        ))}
      </ul>
      <p class="hint">
        {t.calculator_rounding()}{" "}
        {rateDate ? t.calculator_rate_of({ date: dayFormat(locale).format(new Date(rateDate)) }) : null}
      </p>
      {isGoods ? (
        <>
          <p class="notice" hidden={missing !== "freight"} data-row="no-freight">
            {t.calculator_no_freight()}
          </p>
          <p class="notice" hidden={missing !== "insurance"} data-row="no-insurance">
            {t.calculator_no_insurance()}
          </p>
        </>
      ) : null}
      <p hidden={prices.length === 0} data-row="use">
        {t.calculator_use_ask()}
      </p>
      <div class="row">
        {(isGoods ? priceTerms : (["EXW"] as const)).map((term) => (
          <button
            class="quiet"
            name="act"
            value={term}
            hidden={prices[0]?.rupiah[term] === undefined}
            data-row={`use.${term}`}
          >
            {isGoods ? t.calculator_use({ term }) : t.calculator_use_service()}
          </button>
        ))}
      </div>
    </section>
  );
};
