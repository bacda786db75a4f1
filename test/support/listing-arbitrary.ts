import fc from "fast-check";
import { contentLocales } from "#shared/locales.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import { type ListingDetails, ListingInput } from "#shared/market/listings/listing.ts";
import { currencies } from "#shared/terms/currencies.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import { unitCodes } from "#shared/terms/units.ts";

/** Texts such as people and attackers write: formulas, quotes, separators, line ends, many scripts. */
function written(minimum: number, maximum: number, isLine = true) {
  const part = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "+62 812",
      "-",
      "@SUM(A1)",
      "'",
      "''=",
      "＝",
      '"',
      ",",
      ";",
      "\t",
      "\n",
      "Kopi 咖啡 قهوة",
    ),
  );
  return fc
    .array(part, { minLength: 1, maxLength: 6 })
    .map((parts) =>
      parts
        .join("")
        .replaceAll(isLine ? /[\r\n\t]/g : "\r", "")
        .trim(),
    )
    .filter((text) => text.length >= minimum && text.length <= maximum);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const quantity = fc.integer({ min: 1, max: 1_000_000 });
const amount = fc.integer({ min: 1, max: 10_000_000_000_000 });
const day = fc.integer({ min: 10, max: 28 });

const price = fc.record({
  currency: fc.constantFrom(...currencies),
  tiers: fc
    .uniqueArray(quantity, { minLength: 1, maxLength: 8 })
    .chain((from) =>
      fc.tuple(
        ...from
          .toSorted((a, b) => a - b)
          .map((minQuantity) => amount.map((unitAmountMinor) => ({ minQuantity, unitAmountMinor }))),
      ),
    ),
  delivery: maybe(fc.record({ incoterm: fc.constantFrom(...incoterms), namedPlace: written(2, 80) })),
  sampleAmountMinor: maybe(fc.oneof(fc.constant(0), amount)),
});

/** Numbers that spreadsheets take for figures or days, and what stands for their guard. */
const oddNumbers = [
  "00100012345678",
  "12E5",
  "3-4",
  "01/2026",
  "1.500",
  "'0123",
  "''12",
  "3110000123450000000",
];

const certificate = fc.record({
  kind: fc.constantFrom(...certificateKinds.filter((it) => it !== "pirt" && it !== "bpom")),
  issuer: written(2, 120),
  number: fc.oneof(written(2, 60), fc.constantFrom(...oddNumbers), fc.stringMatching(/^0{0,3}\d{2,20}$/)),
  validFrom: day.map((it) => `2025-03-${it}`),
  validTo: maybe(day.map((it) => `2027-04-${it}`)),
});

/** Any valid details of a listing, as they come in: certificates have no id yet. */
export const listingInputs: fc.Arbitrary<ListingInput> = fc
  .record({
    offerKind: fc.constantFrom("goods", "service"),
    text: fc
      .uniqueArray(fc.constantFrom(...contentLocales), { minLength: 1, maxLength: 4 })
      .chain((locales) =>
        fc.record(
          Object.fromEntries(
            locales.map((locale) => [
              locale,
              fc.record({
                title: written(3, 120),
                description: fc.oneof(fc.constant(""), written(1, 5000, false)),
              }),
            ]),
          ),
        ),
      ),
    hsCode: maybe(fc.constantFrom("460212", "090121", "030617")),
    unit: maybe(fc.constantFrom(...unitCodes)),
    minimumOrder: maybe(quantity),
    price: maybe(price),
    leadTimeDays: maybe(fc.integer({ min: 0, max: 730 })),
    monthlyCapacity: maybe(quantity),
    originCountry: fc.constantFrom("ID", "MY"),
    certificates: fc.array(certificate, { maxLength: 3 }),
  })
  .map((it) => ListingInput.safeParse(JSON.parse(JSON.stringify(it))))
  .filter((it) => it.success)
  .map((it) => it.data as ListingInput);

/** The same as details that are stored. */
export function asDetails(input: ListingInput): ListingDetails {
  return input as ListingDetails;
}
