import * as z from "zod";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { convert } from "#shared/market/rates/convert.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import { line } from "#shared/text.ts";

/** Who exports: somebody without a business number (NIB), one person's business with one, and what has a name of its own. */
export const exporterEntities = ["person", "sole_trader", "cooperative", "partnership", "company"] as const;
export const ExporterEntity = z.enum(exporterEntities);
export type ExporterEntity = z.infer<typeof ExporterEntity>;

/** By ship, by air freight, or by post or courier. */
export const shipmentModes = ["sea", "air", "post"] as const;
export const ShipmentMode = z.enum(shipmentModes);
export type ShipmentMode = z.infer<typeof ShipmentMode>;

/** Where goods may go: any country but Indonesia itself. */
export const Destination = CountryCode.refine((code) => code !== "ID", { error: "destination_home" });

export const Grams = z.int().min(1).max(5_000_000_000_000);

const ShipmentLine = z
  .strictObject({
    hsCode: HsCode.optional(),
    description: line(1, 300),
    quantity: z.int().min(1).max(100_000_000),
    amountMinor: AmountMinor,
    currency: Currency,
    /** Of the whole line. */
    netGrams: Grams.optional(),
    grossGrams: Grams.optional(),
  })
  .refine((it) => (it.netGrams ?? 0) <= (it.grossGrams ?? Number.POSITIVE_INFINITY), {
    path: ["grossGrams"],
    error: "gross_below_net",
  });

/** What is to be sent, from Indonesia, as far as it decides on papers. */
export const Shipment = z
  .strictObject({
    destination: Destination,
    entity: ExporterEntity,
    mode: ShipmentMode.optional(),
    lines: z.array(ShipmentLine).min(1).max(200),
    currency: Currency,
    totalMinor: AmountMinor,
  })
  .refine((it) => it.lines.every((line) => line.currency === it.currency), {
    path: ["lines"],
    error: "currency_mixed",
  });
export type Shipment = z.infer<typeof Shipment>;

/** What the rules read of a shipment. */
export interface ShipmentFacts {
  destination: CountryCode;
  entity: ExporterEntity;
  mode?: ShipmentMode | undefined;
  /** The code of each line, undefined where nobody said it. */
  codes: readonly (HsCode | undefined)[];
  /** Gross weight as far as it is known, and whether that is all of it. */
  grossGrams: number;
  isWeighed: boolean;
  /** In the minor units of the two currencies that laws set bounds in; undefined where no rate is known. */
  usdMinor?: number | undefined;
  eurMinor?: number | undefined;
}

/** A line whose gross weight nobody said weighs at least its net weight. */
export function factsOf(shipment: Shipment, rates: Rates | undefined): ShipmentFacts {
  const { destination, entity, mode, lines, currency, totalMinor } = shipment;
  return {
    ...{ destination, entity, mode },
    codes: lines.map(({ hsCode }) => hsCode),
    grossGrams: lines.reduce((sum, it) => sum + (it.grossGrams ?? it.netGrams ?? 0), 0),
    isWeighed: lines.every(({ grossGrams }) => grossGrams !== undefined),
    ...valuesOf(totalMinor, currency, rates),
  };
}

export function valuesOf(amountMinor: number, currency: Currency, rates: Rates | undefined) {
  const into = (to: Currency) => convert({ amountMinor, currency }, to, rates)?.price.amountMinor;
  return { usdMinor: into("USD"), eurMinor: into("EUR") };
}
