import { RuleBroken } from "#shared/errors.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { type Element, element, optionalElement, xmlDocument } from "#shared/xml.ts";
import { byCurrency, controlSum } from "./batch-sums.ts";
import type { BankAccountNumber, BatchPayout, PayoutBatch } from "./payout-batch.ts";
import { payoutRoadOf } from "./payout-road.ts";
import { swiftText } from "./swift-text.ts";

const namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

/**
 * A batch as ISO 20022's credit transfer initiation (pain.001.001.09): a block for each currency, each transfer known by
 * its payout's id from end to end. Amounts have their currency's decimals after ISO 4217.
 * @throws RuleBroken `payer_account_missing` where no account pays a currency.
 */
export function painFile(batch: PayoutBatch): string {
  const header = element("GrpHdr", [
    element("MsgId", batch.id),
    element("CreDtTm", batch.madeAt),
    element("NbOfTxs", String(batch.payouts.length)),
    element("CtrlSum", controlSum(batch.payouts)),
    element("InitgPty", [nameOf(batch.payer.name)]),
  ]);
  const blocks = byCurrency(batch).map(([currency, payouts]) => blockOf(batch, currency, payouts));
  return xmlDocument(
    element("Document", [element("CstmrCdtTrfInitn", [header, ...blocks])], { xmlns: namespace }),
  );
}

function blockOf(
  { id, payOn, payer }: PayoutBatch,
  currency: Currency,
  payouts: readonly BatchPayout[],
): Element {
  const from = payer.accounts[currency];
  if (!from) throw new RuleBroken("payer_account_missing", { params: { currency } });
  return element("PmtInf", [
    element("PmtInfId", `${id}-${currency}`),
    element("PmtMtd", "TRF"),
    element("BtchBookg", "false"),
    element("NbOfTxs", String(payouts.length)),
    element("CtrlSum", controlSum(payouts)),
    element("ReqdExctnDt", [element("Dt", payOn)]),
    element("Dbtr", [nameOf(payer.name)]),
    element("DbtrAcct", [accountOf(from), element("Ccy", currency)]),
    element("DbtrAgt", [bankOf(from)]),
    element("ChrgBr", "SHAR"),
    ...payouts.map(transferOf),
  ]);
}

function transferOf(payout: BatchPayout): Element {
  const road = payoutRoadOf(payout.amount);
  const text = swiftText(payout.text, 140);
  return element("CdtTrfTxInf", [
    element("PmtId", [element("InstrId", payout.id), element("EndToEndId", payout.id)]),
    road && element("PmtTpInf", [element("LclInstrm", [element("Prtry", road)])]),
    element("Amt", [element("InstdAmt", controlSum([payout]), { Ccy: payout.amount.currency })]),
    element("CdtrAgt", [bankOf(payout.account)]),
    element("Cdtr", [nameOf(payout.name)]),
    element("CdtrAcct", [accountOf(payout.account)]),
    text === "" ? undefined : element("RmtInf", [element("Ustrd", text)]),
  ]);
}

function nameOf(name: string): Element {
  return element("Nm", swiftText(name, 140));
}

/** Two letters and two check digits begin an IBAN; Indonesian accounts have digits alone. */
function accountOf({ number }: BankAccountNumber): Element {
  const isIban = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(number);
  return element("Id", [isIban ? element("IBAN", number) : element("Othr", [element("Id", number)])]);
}

function bankOf({ bank }: BankAccountNumber): Element {
  if ("bic" in bank) return element("FinInstnId", [element("BICFI", bank.bic)]);
  const system = optionalElement("Prtry", bank.clearingSystem);
  const member = [system && element("ClrSysId", [system]), element("MmbId", bank.clearingCode)];
  return element("FinInstnId", [element("ClrSysMmbId", member)]);
}
