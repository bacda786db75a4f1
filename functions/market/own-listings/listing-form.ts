import { nest, wholeNumber } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { type FieldIssue, ValidationFailed } from "#shared/errors.ts";
import { parseInput, toFieldIssues } from "#shared/issues.ts";
import { type Listing, ListingInput, maximumCertificates } from "#shared/market/listings/listing.ts";
import { maximumTiers } from "#shared/market/listings/price.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { amountToText, parseAmountMinor } from "#shared/terms/money.ts";
import { type FieldValues, flatten } from "#web/form-state.ts";
import { hsChoiceName } from "#web/pages/market/listings/hs-choice.ts";

const amountName = /^price\.(sampleAmountMinor|tiers\.\d+\.unitAmountMinor)$/;
const quantityName =
  /^(minimumOrder|orderMultiple|monthlyCapacity|leadTimeDays|price\.tiers\.\d+\.minQuantity)$/;

/** A listing as the values of its form: amounts and codes as people write them. */
export function valuesOf(listing: Listing): FieldValues {
  const { offerKind, text, hsCode, unit, minimumOrder, orderMultiple, price, ...rest } = listing;
  const { leadTimeDays, monthlyCapacity, originCountry, certificates } = rest;
  const terms = { unit, minimumOrder, orderMultiple, price, leadTimeDays, monthlyCapacity };
  const values = flatten({
    offerKind,
    text,
    hsCode: hsCode && formatHsCode(hsCode),
    ...terms,
    originCountry,
    certificates,
  });
  const amounts = Object.entries(values)
    .filter(([name]) => price && amountName.test(name))
    .map(([name, minor]) => [
      name,
      amountToText({ amountMinor: Number(minor), currency: price?.currency ?? "IDR" }),
    ]);
  return { ...values, ...Object.fromEntries(amounts) };
}

/**
 * What the form's fields say, as a listing's input.
 * @throws ValidationFailed with every fault at its field; `amount_malformed` where an amount is no decimal of its currency.
 */
export function readListingForm(values: FieldValues): ListingInput {
  const tidy = tidyListingForm(values);
  const currency = Currency.safeParse(tidy["price.currency"]).data ?? "IDR";
  const faults: FieldIssue[] = [];
  const read = nest(withoutLonePrice(tidy));
  const input = mapLeaves(read, "", (name, text) => {
    if (quantityName.test(name)) return wholeNumber(text);
    if (!amountName.test(name)) return text;
    const minor = parseAmountMinor(text, currency);
    const isZero = minor === 0 && name !== "price.sampleAmountMinor";
    if (minor !== undefined && !isZero) return minor;
    faults.push({
      pointer: `/${name.replaceAll(".", "/")}`,
      code: isZero ? "amount_zero" : "amount_malformed",
    });
    return 1;
  });
  if (faults.length === 0) return parseInput(ListingInput, input);
  const others = ListingInput.safeParse(input, { reportInput: true }).error;
  const issues = [...faults, ...(others ? toFieldIssues(others) : [])];
  throw new ValidationFailed("input_invalid", { issues });
}

/** The values with their rows numbered as `readListingForm` numbers them, so that each fault stands at its row. */
export function tidyListingForm(values: FieldValues): FieldValues {
  return tidyRows(withChosenCode(values), { "price.tiers": maximumTiers, certificates: maximumCertificates });
}

/** A code that was chosen of those offered for a word takes the word's place. */
function withChosenCode({ [hsChoiceName]: chosen, ...values }: FieldValues): FieldValues {
  return chosen ? { ...values, hsCode: chosen } : values;
}

/** A currency that was chosen beside no price at all says nothing. */
function withoutLonePrice(values: FieldValues): FieldValues {
  const isPriced = Object.entries(values).some(
    ([name, value]) => name.startsWith("price.") && name !== "price.currency" && String(value).trim() !== "",
  );
  if (isPriced) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== "price.currency"));
}

/** The same tree with each single text changed by its name; what is no single text stays, for the schema to refuse. */
function mapLeaves(node: unknown, name: string, change: (name: string, text: string) => unknown): unknown {
  if (typeof node === "string") return change(name, node);
  if (Array.isArray(node)) return node.map((it, at) => mapLeaves(it, `${name}.${at}`, change));
  if (typeof node !== "object" || node === null) return node;
  const prefix = name === "" ? "" : `${name}.`;
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, mapLeaves(part, `${prefix}${key}`, change)]),
  );
}
