import { lowestTier } from "#shared/market/listings/lowest-price.ts";
import { type ReadTerms, readTerms } from "#shared/market/listings/read-terms.ts";
import { formatMoneyShort } from "#shared/terms/amounts.ts";
import { numberText } from "#shared/terms/number-text.ts";
import type { PreviewTexts } from "#web/pages/market/listings/preview-texts.ts";

type Choice = HTMLInputElement | HTMLSelectElement;

/** Lets the card follow what is typed in the form around it, or in the several forms of one thing. */
class ListingPreview extends HTMLElement {
  /** What the page said of the terms whose fields it does not have. */
  private said: Record<string, string> = {};
  private texts: Partial<PreviewTexts> = {};

  connectedCallback(): void {
    const forms = this.closest<HTMLElement>("form, .groups");
    if (!forms) return;
    this.said = JSON.parse(this.dataset.said ?? "{}");
    this.texts = JSON.parse(this.dataset.texts ?? "{}");
    const draw = () => this.draw(forms);
    forms.addEventListener("input", draw);
    forms.addEventListener("change", draw);
    forms.addEventListener("first-photo", (event) => this.picture((event as CustomEvent<string>).detail));
    draw();
  }

  private draw(forms: HTMLElement): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-of]")) {
      const fields = [...forms.querySelectorAll<Choice>(`[name="${part.dataset.of}"]`)];
      const [field] = fields;
      const isChoice = field instanceof HTMLInputElement && field.type === "radio";
      if (!field) continue;
      const chosen = isChoice ? fields.find((it) => (it as HTMLInputElement).checked) : field;
      part.textContent = chosen?.value ?? "";
      part.hidden = part.textContent === "";
    }
    const textOf = (name: string) =>
      forms.querySelector<Choice>(`[name="${name}"]`)?.value ?? this.said[name] ?? "";
    this.tell(readTerms(textOf, document.documentElement.lang), textOf("unit"));
  }

  /** The price and the terms below it, or nothing where they say none. */
  private tell({ price, minimumOrder }: ReadTerms, unit: string): void {
    this.querySelector(".price")?.remove();
    if (price) this.querySelector("h3")?.after(this.priceLine(price, unit));
    const line = this.querySelector<HTMLElement>("[data-terms]");
    if (!line) return;
    const { per = {}, minimum = "" } = this.texts;
    const parts = [
      price ? per[unit] : "",
      minimumOrder ? minimum.replace("{q}", this.quantity(minimumOrder, unit)) : "",
    ];
    line.textContent = parts.filter(Boolean).join(" · ");
    line.hidden = line.textContent === "";
  }

  private priceLine(price: NonNullable<ReadTerms["price"]>, unit: string): HTMLElement {
    const { minQuantity, unitAmountMinor } = lowestTier(price);
    const line = document.createElement("p");
    line.className = "price";
    const amount = document.createElement("bdi");
    const money = { amountMinor: unitAmountMinor, currency: price.currency };
    amount.textContent = formatMoneyShort(money, document.documentElement.lang);
    const from = price.tiers.length > 1 ? this.texts.from : undefined;
    const around = from?.replace("{q}", this.quantity(minQuantity, unit)).split(/\u2068?\{p\}\u2069?/) ?? [];
    const [before, after] = around.map((text) => {
      const small = document.createElement("small");
      small.textContent = text;
      return text ? small : "";
    });
    line.append(before ?? "", amount, after ?? "");
    return line;
  }

  private quantity(count: number, unit: string): string {
    const locale = document.documentElement.lang;
    const words = this.texts.quantities?.[unit] ?? {};
    const text = words[new Intl.PluralRules(locale).select(count)] ?? words.other ?? "{q}";
    return text.replace("{q}", numberText(count, locale));
  }

  private picture(address: string): void {
    const old = this.querySelector("picture, .blank, img");
    const photo = document.createElement("img");
    photo.className = "photo";
    photo.src = address;
    photo.alt = "";
    old?.replaceWith(photo);
  }
}

customElements.define("listing-preview", ListingPreview);
