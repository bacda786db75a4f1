/**
 * Currencies that prices are in, with their minor units after ISO 4217 (which `Intl` gets wrong for IDR).
 * They are those of the exporters and of the countries where Indonesian workers abroad live.
 */
export const minorDigits = {
  IDR: 2,
  USD: 2,
  EUR: 2,
  SGD: 2,
  MYR: 2,
  HKD: 2,
  TWD: 2,
  JPY: 0,
  KRW: 0,
  SAR: 2,
  AED: 2,
  BND: 2,
  TRY: 2,
  GBP: 2,
  AUD: 2,
  CNY: 2,
  KWD: 3,
  BHD: 3,
} as const;

export const currencies = Object.keys(minorDigits) as [
  keyof typeof minorDigits,
  ...(keyof typeof minorDigits)[],
];

export type CurrencyCode = keyof typeof minorDigits;
