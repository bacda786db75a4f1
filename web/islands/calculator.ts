import { exchanged, pricesOf, unitCostMinor } from "#shared/market/price-calculator/calculate.ts";
import { mostQuantities, priceTerms } from "#shared/market/price-calculator/cost-fields.ts";
import { readRate, readReckoned } from "#shared/market/price-calculator/read-costs.ts";
import { formatMoney } from "#shared/terms/amounts.ts";
import { decimalMarkOf } from "#shared/terms/figures.ts";
import { type CurrencyCode, minorDigits } from "#shared/terms/minor-digits.ts";
import { numberText } from "#shared/terms/number-text.ts";

type Rates = Record<string, [top: string, bottom: string] | undefined>;

/** Reckons while somebody types, by the same rules as the server, whose answer the form still brings. */
class PriceCalculator extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest("form");
    const rates: Rates = JSON.parse(this.dataset.rates ?? "{}");
    const draw = () => form && this.#draw(new FormData(form), rates);
    form?.addEventListener("input", draw);
    form?.addEventListener("change", draw);
  }

  #draw(data: FormData, rates: Rates): void {
    const locale = document.documentElement.lang;
    const decimal = decimalMarkOf(locale);
    const textOf = (name: string) => String(data.get(name) ?? "");
    const costs = readReckoned(textOf, decimal);
    if (!costs || costs.margin >= 10_000) return;
    const currency = (textOf("currency") || "IDR") as CurrencyCode;
    const own = readRate(textOf("rateMinor"), decimal);
    const [top, bottom] = rates[currency] ?? [];
    const known = top && bottom ? { top: BigInt(top), bottom: BigInt(bottom) } : undefined;
    const rate = "value" in own ? own.value : known;
    const money = (amountMinor: number, of: CurrencyCode) =>
      formatMoney({ amountMinor, currency: of }, locale);
    this.#tell("cost", money(unitCostMinor(costs), "IDR"));
    const prices = pricesOf(costs);
    this.#show("cost", true);
    this.#show("none", prices.length === 0);
    for (let at = 0; at < mostQuantities; at++) {
      const price = prices[at];
      this.#show(String(at), price !== undefined);
      if (!price) continue;
      this.#tell(`${at}.quantity`, numberText(price.quantity, locale));
      for (const term of priceTerms) {
        this.#tell(`${at}.${term}.IDR`, money(price[term], "IDR"));
        const isTold = currency !== "IDR" && rate;
        const other = isTold ? money(exchanged(price[term], rate, minorDigits[currency]), currency) : "";
        this.#tell(`${at}.${term}.other`, other);
      }
    }
  }

  #show(what: string, isShown: boolean): void {
    const row = this.querySelector<HTMLElement>(`[data-row="${what}"]`);
    if (row) row.hidden = !isShown;
  }

  #tell(what: string, text: string): void {
    const place = this.querySelector(`[data-of="${what}"]`);
    if (place) place.textContent = text;
  }
}

customElements.define("price-calculator", PriceCalculator);
