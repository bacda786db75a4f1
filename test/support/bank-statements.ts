import { createHash } from "node:crypto";
import fc from "fast-check";
import type { BankDirection } from "#shared/money/bank/bank-line.ts";
import { paymentReference } from "#shared/money/bank/payment-reference.ts";
import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { amountFigure, type Money } from "#shared/terms/money.ts";

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** A line as a bank knows it, before any format. */
export interface BookedLine {
  bookedOn: string;
  valueOn: string;
  direction: BankDirection;
  amountMinor: number;
  name: string;
  text: string;
  bankReference: string;
}

export interface BookedStatement {
  id: string;
  account: string;
  currency: Currency;
  openingMinor: number;
  lines: BookedLine[];
}

const day = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2028, 11, 31) / 86_400_000 })
  .map((it) => new Date(it * 86_400_000).toISOString().slice(0, 10));

function daysLater(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 });
export const anyPaymentId = fc
  .string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), minLength: 26, maxLength: 26 })
  .map((it) => `pay_${it}`);
const words = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: anyPaymentId.map(paymentReference) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((it) => it.join(" "));

const line = fc
  .record({
    bookedOn: day,
    daysToValue: fc.integer({ min: -20, max: 20 }),
    direction: fc.constantFrom("credit" as const, "debit" as const),
    amountMinor: fc.oneof(fc.integer({ min: 1, max: 10_000_000_000_000 }), fc.constantFrom(1, 100, 150_000)),
    name: fc.array(word, { minLength: 1, maxLength: 3 }).map((it) => it.join(" ").slice(0, 50).trim()),
    text: words,
    bankReference: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 16 }),
  })
  .map(({ daysToValue, ...it }) => ({ ...it, valueOn: daysLater(it.bookedOn, daysToValue) }));

export const anyStatement: fc.Arbitrary<BookedStatement> = fc.record({
  id: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 10 }),
  account: fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 8, maxLength: 16 }),
  currency: fc.constantFrom(...currencies),
  openingMinor: fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
});

function decimal(money: Money, mark: string): string {
  const { whole, decimals } = amountFigure(money);
  return decimals === "" ? whole : `${whole}${mark}${decimals}`;
}

function closingMinor({ openingMinor, lines }: BookedStatement): number {
  return lines.reduce(
    (sum, it) => sum + (it.direction === "credit" ? it.amountMinor : -it.amountMinor),
    openingMinor,
  );
}

/** Semicolons, decimal commas, days as Indonesians write them, a BOM, and the balance beside each line. */
export function asCsv(statement: BookedStatement): string {
  const { account, currency, lines } = statement;
  const headings = "Tanggal;Tgl Valuta;Keterangan;Nama Pengirim;Debet;Kredit;Saldo;No. Referensi";
  const inIndonesian = (it: string) => it.split("-").reverse().join("/");
  const grouped = (amountMinor: number) => {
    const { whole, decimals } = amountFigure({ amountMinor: Math.abs(amountMinor), currency });
    const groups = whole.replaceAll(/\B(?=(\d{3})+$)/g, ".");
    return `${amountMinor < 0 ? "-" : ""}${groups}${decimals === "" ? "" : `,${decimals}`}`;
  };
  const rows = lines.map((it, at) =>
    [
      inIndonesian(it.bookedOn),
      inIndonesian(it.valueOn),
      `"${it.text}"`,
      it.name,
      it.direction === "debit" ? grouped(it.amountMinor) : "",
      it.direction === "credit" ? grouped(it.amountMinor) : "",
      grouped(closingMinor({ ...statement, lines: lines.slice(0, at + 1) })),
      it.bankReference,
    ].join(";"),
  );
  return `\uFEFFNo. Rekening : ${account}\r\nMata Uang : ${currency}\r\n\r\n${[headings, ...rows].join("\r\n")}\r\n`;
}

export function asMt940(statement: BookedStatement): string {
  const { id, account, currency, lines } = statement;
  const short = (it: string) => it.slice(2).replaceAll("-", "");
  const balance = (minor: number, on: string) =>
    `${minor < 0 ? "D" : "C"}${short(on)}${currency}${commaed(Math.abs(minor), currency)}`;
  const entries = lines.flatMap((it) => [
    `:61:${short(it.valueOn)}${short(it.bookedOn).slice(2)}${it.direction === "credit" ? "C" : "D"}${commaed(it.amountMinor, currency)}NTRFNONREF//${it.bankReference}`,
    ...(`:86:166?00TRANSFER${cut(it.text, 27)
      .map((part, at) => `?${textCodes[at]}${part}`)
      .join("")}?32${it.name.slice(0, 27)}?33${it.name.slice(27)}`.match(/.{1,69}/g) ?? []),
  ]);
  const first = lines[0]?.bookedOn ?? "2026-01-01";
  return [
    "{1:F01CENAIDJAXXXX0000000000}{2:I940CENAIDJAXXXXN}{4:",
    `:20:${id}`,
    `:25:CENAIDJA/${account}`,
    ":28C:1/1",
    `:60F:${balance(statement.openingMinor, first)}`,
    ...entries,
    `:62F:${balance(closingMinor(statement), first)}`,
    "-}",
    "",
  ].join("\r\n");
}

const textCodes = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 60, 61, 62, 63];

function commaed(amountMinor: number, currency: Currency): string {
  const text = decimal({ amountMinor, currency }, ",");
  return text.includes(",") ? text : `${text},`;
}

function cut(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

export function asCamt053(statement: BookedStatement, version = "02"): string {
  const { id, account, currency, lines } = statement;
  const escaped = (text: string) => text.replaceAll(/[&<>]/g, (it) => entities[it] ?? it);
  const amount = (minor: number) =>
    `<Amt Ccy="${currency}">${decimal({ amountMinor: Math.abs(minor), currency }, ".")}</Amt><CdtDbtInd>${minor < 0 ? "DBIT" : "CRDT"}</CdtDbtInd>`;
  const first = lines[0]?.bookedOn ?? "2026-01-01";
  const balance = (code: string, minor: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amount(minor)}<Dt><Dt>${first}</Dt></Dt></Bal>`;
  const isNew = Number(version) >= 8;
  const entries = lines.map((it) => {
    const party = isNew ? `<Pty><Nm>${escaped(it.name)}</Nm></Pty>` : `<Nm>${escaped(it.name)}</Nm>`;
    const side = it.direction === "credit" ? "Dbtr" : "Cdtr";
    return `<Ntry>${amount(it.direction === "credit" ? it.amountMinor : -it.amountMinor)}
      <Sts>${isNew ? "<Cd>BOOK</Cd>" : "BOOK"}</Sts>
      <BookgDt><Dt>${it.bookedOn}</Dt></BookgDt><ValDt><Dt>${it.valueOn}</Dt></ValDt>
      <AcctSvcrRef>${it.bankReference}</AcctSvcrRef>
      <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
        <RltdPties><${side}>${party}</${side}></RltdPties>
        <RmtInf>${cut(it.text, 140)
          .map((part) => `<Ustrd>${escaped(part)}</Ustrd>`)
          .join("")}</RmtInf>
      </TxDtls></NtryDtls></Ntry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>
  <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-20T10:00:00</CreDtTm></GrpHdr>
  <Stmt><Id>${id}</Id><Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>${currency}</Ccy></Acct>
    ${balance("OPBD", statement.openingMinor)}${balance("CLBD", closingMinor(statement))}
    ${entries.join("\n")}
  </Stmt></BkToCstmrStmt></Document>
`;
}
