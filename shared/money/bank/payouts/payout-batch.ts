import * as z from "zod";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { Money } from "#shared/terms/money.ts";
import { payoutBatchIds, payoutIds } from "../../ids.ts";
import { isSwiftName } from "./swift-text.ts";

/** A bank's code after ISO 9362, such as `CENAIDJA`. */
export const Bic = z.string().regex(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/);

/** An account, and its bank by its BIC or by its number in the country's clearing (`IDSKN` 014). */
export const BankAccountNumber = z.strictObject({
  /** Digits and letters; an IBAN where the country has them. */
  number: z.string().regex(/^[0-9A-Z]{4,34}$/),
  bank: z.union([
    z.strictObject({ bic: Bic }),
    z.strictObject({
      clearingCode: z.string().regex(/^[0-9A-Z]{1,35}$/),
      clearingSystem: z.string().max(35).optional(),
    }),
  ]),
});
export type BankAccountNumber = z.infer<typeof BankAccountNumber>;

const positive = Money.refine((it) => it.amountMinor > 0);

/** One transfer of a batch. Its name has to be one that a bank can read. */
export const BatchPayout = z.strictObject({
  id: payoutIds.schema,
  amount: positive,
  name: z.string().min(1).max(200).refine(isSwiftName),
  account: BankAccountNumber,
  /** What the exporter reads on their own statement. */
  text: z.string().max(200),
});
export type BatchPayout = z.infer<typeof BatchPayout>;

/** Transfers that are handed to our bank together. */
export const PayoutBatch = z.strictObject({
  id: payoutBatchIds.schema,
  madeAt: z.iso.datetime(),
  payOn: CalendarDate,
  /** Who pays, and from which account each currency is paid. */
  payer: z.strictObject({
    name: z.string().min(1).max(200).refine(isSwiftName),
    accounts: z.partialRecord(Currency, BankAccountNumber),
  }),
  payouts: z.array(BatchPayout).min(1),
});
export type PayoutBatch = z.infer<typeof PayoutBatch>;
