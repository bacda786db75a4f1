/**
 * How Stripe counts each currency that it takes: https://docs.stripe.com/currencies, read on 2026-11-29. The list of
 * presentment currencies is that of the page's text, where it was still written out, with the five that have three
 * decimals. Nothing of it is from `Intl`, which is wrong for IDR.
 */

const taken =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP " +
  "CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR " +
  "ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN " +
  "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE " +
  "SOS SRD STD SZL THB TJS TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VND VUV WST XAF XCD XOF XPF YER ZAR ZMW";

/** ISO 4217, list one. All others have two digits, MGA too. */
const isoDigits = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
  3: "BHD JOD KWD OMR TND",
};

/** Digits of an amount at Stripe. ISK and UGX are sent as if they had two, MGA as if it had none. */
const stripeDigits = {
  0: "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF",
  3: "BHD JOD KWD OMR TND",
};

/** What an amount must divide by: no fractions of ISK and UGX, and a last digit of 0 where there are three decimals. */
const steps: [step: number, currencies: string][] = [
  [100, "ISK UGX"],
  [10, "BHD JOD KWD OMR TND"],
];

/** Payouts of these are of whole units, though charges need not be. */
const wholePayouts = "HUF TWD ISK UGX";

/** ISO 4217 has withdrawn them (2018, 2025, 2026); Stripe's page still names them, but no card is charged in one. */
const withdrawn = "STD ANG BGN";

/**
 * The least that a charge may be, in Stripe's own units, where it is published. It is that of the currency in which the
 * account is settled: a charge that is converted must be worth as much, and Stripe has the last word.
 */
const minimums: Record<string, number> = {
  USD: 50,
  AED: 200,
  ARS: 50,
  AUD: 50,
  BRL: 50,
  CAD: 50,
  CHF: 50,
  COP: 50,
  CZK: 1500,
  DKK: 250,
  EUR: 50,
  GBP: 30,
  HKD: 400,
  HUF: 17_500,
  IDR: 50,
  ILS: 50,
  INR: 50,
  JPY: 50,
  KRW: 50,
  MXN: 1000,
  MYR: 200,
  NOK: 300,
  NZD: 50,
  PHP: 50,
  PLN: 200,
  RON: 200,
  RUB: 50,
  SEK: 300,
  SGD: 50,
  THB: 1000,
  ZAR: 50,
};

/** "12 digits for most card payments"; American Express takes nine, and card networks may take fewer. */
export const maximumStripeAmount = 999_999_999_999;

export interface StripeCurrency {
  code: string;
  /** Of our minor units, after ISO 4217. */
  isoDigits: number;
  /** Of Stripe's amounts. */
  stripeDigits: number;
  /** What an amount at Stripe must divide by. */
  step: number;
  /** What the amount of a payout from Stripe must divide by. */
  payoutStep: number;
  /** In Stripe's units; undefined where none is published, which is not to say that there is none. */
  minimum: number | undefined;
  isWithdrawn: boolean;
}

function isIn(list: string, code: string): boolean {
  return list.split(" ").includes(code);
}

function digitsOf(exceptions: Record<number, string>, code: string): number {
  const [digits = "2"] = Object.entries(exceptions).find(([, codes]) => isIn(codes, code)) ?? [];
  return Number(digits);
}

/** Every currency that Stripe takes, by its ISO code in capitals. */
export const stripeCurrencies: ReadonlyMap<string, StripeCurrency> = new Map(
  taken.split(" ").map((code) => {
    const [step = 1] = steps.find(([, codes]) => isIn(codes, code)) ?? [];
    return [
      code,
      {
        code,
        isoDigits: digitsOf(isoDigits, code),
        stripeDigits: digitsOf(stripeDigits, code),
        step,
        payoutStep: isIn(wholePayouts, code) ? 100 : step,
        minimum: minimums[code],
        isWithdrawn: isIn(withdrawn, code),
      },
    ];
  }),
);
