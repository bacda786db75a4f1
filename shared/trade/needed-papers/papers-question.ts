import * as z from "zod";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import {
  Destination,
  ExporterEntity,
  Grams,
  type ShipmentFacts,
  ShipmentMode,
  valuesOf,
} from "./shipment.ts";

/** Codes in one text, parted by commas. */
const Codes = z
  .string()
  .max(2_000)
  .transform((text) => text.split(",").filter((it) => it.trim() !== ""))
  .pipe(z.array(HsCode).max(200))
  .meta({ description: "HS codes, parted by commas.", examples: ["090111,460212"] });

/** A shipment as an address asks about it: only where it goes and who sends it must be said. */
export const PapersQuestion = z
  .strictObject({
    destination: Destination,
    entity: ExporterEntity,
    mode: ShipmentMode.optional(),
    hsCodes: Codes.optional(),
    grossGrams: z.coerce.number().pipe(Grams).optional(),
    amountMinor: z.coerce.number().pipe(AmountMinor).optional(),
    currency: Currency.optional(),
  })
  .refine((it) => it.amountMinor === undefined || it.currency !== undefined, {
    path: ["currency"],
    error: "value_required",
  });
export type PapersQuestion = z.infer<typeof PapersQuestion>;

export function factsAsked(question: PapersQuestion, rates: Rates | undefined): ShipmentFacts {
  const { destination, entity, mode, hsCodes = [], grossGrams, amountMinor, currency } = question;
  return {
    ...{ destination, entity, mode },
    codes: hsCodes.length > 0 ? hsCodes : [undefined],
    grossGrams: grossGrams ?? 0,
    isWeighed: grossGrams !== undefined,
    ...(amountMinor !== undefined && currency ? valuesOf(amountMinor, currency, rates) : {}),
  };
}
