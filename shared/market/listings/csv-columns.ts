import { contentLocales } from "#shared/locales.ts";
import { plainText } from "#shared/terms/plain-text.ts";

/**
 * How a cell is read: words as they are, whole numbers, amounts of the row's currency, codes of a known list, days, or
 * numbers that name something and are never counted with.
 */
export type CellKind = "text" | "count" | "amount" | "code" | "day" | "identifier";

/** One column of the listings file, and where in a `ListingInput` its cells belong (`reference` has no such place). */
export interface CsvColumn {
  name: string;
  pointer: string;
  kind: CellKind;
}

export const maximumImportRows = 1000;
/** With those left blank, which a spreadsheet may have many of below its last one. */
export const maximumImportRecords = 5000;
export const maximumCellsOfRow = 500;
export const maximumImportBytes = 1_000_000;
export const maximumReferenceLength = 60;

const tierCount = 8;
const certificateCount = 10;

function column(name: string, pointer: string, kind: CellKind = "text"): CsvColumn {
  return { name, pointer, kind };
}

const texts = contentLocales.flatMap((locale) => [
  column(`title_${locale}`, `/text/${locale}/title`),
  column(`description_${locale}`, `/text/${locale}/description`),
]);

const tiers = Array.from({ length: tierCount }, (_, at) => [
  column(`from_quantity_${at + 1}`, `/price/tiers/${at}/minQuantity`, "count"),
  column(`price_${at + 1}`, `/price/tiers/${at}/unitAmountMinor`, "amount"),
]).flat();

const certificates = Array.from({ length: certificateCount }, (_, at) =>
  (
    [
      ["kind", "kind", "code"],
      ["issuer", "issuer", "text"],
      ["number", "number", "identifier"],
      ["valid_from", "validFrom", "day"],
      ["valid_to", "validTo", "day"],
    ] as const
  ).map(([name, part, kind]) => column(`certificate_${at + 1}_${name}`, `/certificates/${at}/${part}`, kind)),
).flat();

/** All columns that a file may have, in the order in which an export writes them. */
export const csvColumns: readonly CsvColumn[] = [
  column("reference", "", "identifier"),
  column("kind", "/offerKind", "code"),
  ...texts,
  column("hs_code", "/hsCode", "identifier"),
  column("unit", "/unit", "code"),
  column("minimum_order", "/minimumOrder", "count"),
  column("order_multiple", "/orderMultiple", "count"),
  column("currency", "/price/currency", "code"),
  ...tiers,
  column("sample_price", "/price/sampleAmountMinor", "amount"),
  column("incoterm", "/price/delivery/incoterm", "code"),
  column("named_place", "/price/delivery/namedPlace"),
  column("lead_time_days", "/leadTimeDays", "count"),
  column("monthly_capacity", "/monthlyCapacity", "count"),
  column("origin_country", "/originCountry", "code"),
  ...certificates,
];

const byName = new Map(csvColumns.map((it) => [it.name.toLowerCase(), it]));

/** The column of a heading, whatever its case, spaces and invisible characters; undefined for one that no listing has. */
export function columnNamed(heading: string): CsvColumn | undefined {
  return byName.get(plainText(heading).toLowerCase().replaceAll(/\s+/g, "_"));
}

/** The columns that everyone starts with: Indonesian and English, and three prices. */
export const templateColumns: readonly CsvColumn[] = csvColumns.filter(
  ({ name }) =>
    !/^(title|description)_(?!id$|en$)/.test(name) &&
    !/^(from_quantity|price)_[4-8]$/.test(name) &&
    !name.startsWith("certificate_"),
);

/** The template's columns and those that any of the rows needs, in order. */
export function columnsFor(rows: readonly Record<string, string>[]): CsvColumn[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return csvColumns.filter((it) => templateColumns.includes(it) || used.has(it.name));
}
