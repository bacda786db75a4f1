import { badParameter, Refused } from "./refused.ts";

/*
 * What Stripe's page says of currencies (https://docs.stripe.com/currencies), written a second time on purpose: a fake
 * that used the product's own table would find its errors right.
 */
const noDecimals = new Set([
  "bif",
  "clp",
  "djf",
  "gnf",
  "jpy",
  "kmf",
  "krw",
  "mga",
  "pyg",
  "rwf",
  "vnd",
  "vuv",
  "xaf",
  "xof",
  "xpf",
]);
const threeDecimals = new Set(["bhd", "jod", "kwd", "omr", "tnd"]);
const twoDecimals = new Set(
  (
    "usd aed afn all amd aoa ars aud awg azn bam bbd bdt bmd bnd bob brl bsd bwp byn bzd cad cdf chf cny cop crc cve czk " +
    "dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf idr ils inr isk jmd kes kgs khr kyd kzt lak " +
    "lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar " +
    "ron rsd rub sar sbd scr sek sgd shp sle sos srd szl thb tjs top try ttd twd tzs uah ugx uyu uzs wst xcd yer zar zmw"
  ).split(" "),
);
const onlyWhole = new Set(["isk", "ugx"]);
const least: Record<string, number> = {
  usd: 50,
  aed: 200,
  aud: 50,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17_500,
  idr: 50,
  inr: 50,
  jpy: 50,
  krw: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
};

/** How many of the numbers that Stripe takes are one whole unit. */
export function unitsOf(currency: string): number {
  if (noDecimals.has(currency)) return 1;
  return threeDecimals.has(currency) ? 1000 : 100;
}

export function checkCurrency(currency: string, param: string): void {
  if (![noDecimals, threeDecimals, twoDecimals].some((it) => it.has(currency)))
    throw badParameter(param, `Invalid currency: ${currency}.`);
}

/** Refuses what Stripe would, of an amount to be charged. */
export function checkCharge(amount: number, currency: string, param: string): void {
  checkCurrency(currency, param.replace("unit_amount", "currency"));
  checkUnits(amount, currency, param);
  if (amount < (least[currency] ?? 1))
    throw new Refused(400, {
      code: "amount_too_small",
      param,
      message: "The amount is below the minimum charge.",
    });
  if (amount > 999_999_999_999)
    throw new Refused(400, {
      code: "amount_too_large",
      param,
      message: "The amount has more than 12 digits.",
    });
}

export function checkUnits(amount: number, currency: string, param: string): void {
  if (onlyWhole.has(currency) && amount % 100 !== 0)
    throw badParameter(param, `${currency.toUpperCase()} has no fractions.`);
  if (threeDecimals.has(currency) && amount % 10 !== 0)
    throw badParameter(param, "The last of three decimals must be 0.");
}

/** "USD 12.50", "JPY 1,500": how the pay page shows it. */
export function shownAmount(amount: number, currency: string): string {
  const units = onlyWhole.has(currency) ? 100 : unitsOf(currency);
  const digits = onlyWhole.has(currency) ? 0 : String(units).length - 1;
  const whole = String(Math.trunc(amount / units)).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = digits === 0 ? "" : `.${String(amount % units).padStart(digits, "0")}`;
  return `${currency.toUpperCase()} ${whole}${rest}`;
}
