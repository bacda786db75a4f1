import {
  exchanged,
  missingOfCif,
  pricesOf,
  type Reckoned,
  unitCostMinor,
} from "#shared/market/price-calculator/calculate.ts";
import { mostQuantities, priceTerms } from "#shared/market/price-calculator/cost-fields.ts";
import { readRate, readReckoned } from "#shared/market/price-calculator/read-costs.ts";
import { formatMoney } from "#shared/terms/amounts.ts";
import { type DecimalMark, decimalMarkOf } from "#shared/terms/figures.ts";
import { type CurrencyCode, minorDigits } from "#shared/terms/minor-digits.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { tellFaults } from "./field-faults.ts";

type Rates = Record<string, [top: string, bottom: string] | undefined>;
type TextOf = (name: string) => string;

/** Reckons while somebody types, by the same rules as the server, whose answer the form still brings. */
class PriceCalculator extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest("form");
    const rates: Rates = JSON.parse(this.dataset.rates ?? "{}");
    const texts: Record<string, string> = JSON.parse(this.dataset.faults ?? "{}");
    const decimal = decimalMarkOf(document.documentElement.lang);
    const draw = ({ target }: Event) => {
      if (!form) return;
      const data = new FormData(form);
      const textOf = (name: string) => String(data.get(name) ?? "");
      const read = readReckoned(textOf, decimal);
      tellFaults(form, "faults" in read ? read.faults : [], texts, target);
      if ("costs" in read) this.#draw(read.costs, textOf, decimal, rates);
      else this.#blank();
    };
    form?.addEventListener("input", draw);
    form?.addEventListener("change", draw);
  }

  #draw(costs: Reckoned, textOf: TextOf, decimal: DecimalMark, rates: Rates): void {
    const locale = document.documentElement.lang;
    const currency = (textOf("currency") || "IDR") as CurrencyCode;
    const own = readRate(textOf("rateMinor"), decimal);
    const [top, bottom] = rates[currency] ?? [];
    const known = top && bottom ? { top: BigInt(top), bottom: BigInt(bottom) } : undefined;
    const rate = "value" in own ? own.value : known;
    const money = (amountMinor: number, of: CurrencyCode) =>
      formatMoney({ amountMinor, currency: of }, locale);
    this.#tell("cost", money(unitCostMinor(costs), "IDR"));
    const prices = pricesOf(costs);
    const missing = prices.length > 0 ? missingOfCif(costs) : undefined;
    this.#show("unread", false);
    this.#show("cost", true);
    this.#show("none", prices.length === 0);
    this.#show("use", prices.length > 0);
    this.#show("no-freight", missing === "freight");
    this.#show("no-insurance", missing === "insurance");
    for (const term of priceTerms) this.#show(`use.${term}`, prices[0]?.[term] !== undefined);
    for (let at = 0; at < mostQuantities; at++) {
      const price = prices[at];
      this.#show(String(at), price !== undefined);
      if (!price) continue;
      this.#tell(`${at}.quantity`, numberText(price.quantity, locale));
      for (const term of priceTerms) {
        const minor = price[term];
        const isTold = minor !== undefined && currency !== "IDR" && rate;
        const other = isTold ? money(exchanged(minor, rate, minorDigits[currency]), currency) : "";
        this.#tell(`${at}.${term}.IDR`, minor === undefined ? "" : money(minor, "IDR"));
        this.#tell(`${at}.${term}.other`, other);
      }
    }
  }

  /** While something cannot be read, no figure stands that was reckoned without it. */
  #blank(): void {
    for (const row of this.querySelectorAll<HTMLElement>("[data-row]"))
      row.hidden = row.dataset.row !== "unread";
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
