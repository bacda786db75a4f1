import { type Currency, currencies } from "#shared/terms/currencies.ts";
import { plainText } from "#shared/terms/plain-text.ts";

/** What a column of a bank's file says of a line. */
export type ColumnRole =
  | "bookedOn"
  | "valueOn"
  | "amount"
  | "debit"
  | "credit"
  | "side"
  | "balance"
  | "text"
  | "bankReference"
  | "name"
  | "currency"
  | "account";

/** How banks head them, in Indonesian and English. */
const headings: Record<ColumnRole, readonly string[]> = {
  bookedOn: [
    ["tgl tran", "tanggal tran"],
    [
      "tanggal",
      "tgl",
      "tanggal transaksi",
      "tgl transaksi",
      "tanggal pembukuan",
      "tgl pembukuan",
      "tanggal buku",
    ],
    [
      "tanggal posting",
      "tgl posting",
      "tanggal mutasi",
      "waktu transaksi",
      "date",
      "booking date",
      "booked on",
    ],
    ["booked date", "posting date", "post date", "posted date", "transaction date", "trx date", "txn date"],
    ["entry date", "tran date", "trans date", "date posted", "date time", "transaction date time"],
  ].flat(),
  valueOn: [
    "tanggal valuta",
    "tgl valuta",
    "tanggal efektif",
    "tgl efektif",
    "value date",
    "val date",
    "effective date",
  ],
  amount: [
    ["jumlah", "nominal", "nilai", "mutasi", "jumlah mutasi", "jumlah transaksi", "nilai transaksi"],
    ["nominal transaksi", "amount", "transaction amount", "net amount", "value"],
  ].flat(),
  debit: [
    [
      "debit",
      "debet",
      "mutasi debet",
      "mutasi debit",
      "jumlah debet",
      "jumlah debit",
      "nominal debet",
      "keluar",
    ],
    [
      "uang keluar",
      "dana keluar",
      "pengeluaran",
      "penarikan",
      "debit amount",
      "debits",
      "withdrawal",
      "withdrawals",
    ],
    ["withdrawal amount", "paid out", "money out", "amount debit", "db", "dr"],
  ].flat(),
  credit: [
    [
      "kredit",
      "mutasi kredit",
      "jumlah kredit",
      "nominal kredit",
      "masuk",
      "uang masuk",
      "dana masuk",
      "pemasukan",
    ],
    ["penerimaan", "setoran", "credit", "credit amount", "credits", "deposit", "deposits", "deposit amount"],
    ["paid in", "money in", "amount credit", "cr"],
  ].flat(),
  side: [
    ["d k", "d c", "c d", "k d", "db cr", "db kr", "dr cr", "cr dr", "cr db", "dk", "dc", "debit kredit"],
    ["debet kredit", "debit credit", "credit debit", "jenis mutasi", "arah", "direction", "debit or credit"],
    ["credit debit indicator", "debit credit indicator", "indicator", "sign"],
  ].flat(),
  balance: [
    "saldo akhir mutasi",
    "saldo",
    "saldo akhir",
    "sisa saldo",
    "balance",
    "running balance",
    "closing balance",
    "ledger balance",
  ],
  text: [
    [
      "desk tran",
      "customer reference",
      "client reference",
      "transaction ref1",
      "transaction ref2",
      "transaction ref3",
    ],
    [
      "keterangan",
      "uraian",
      "deskripsi",
      "berita",
      "berita transfer",
      "catatan",
      "rincian",
      "detail",
      "details",
    ],
    [
      "keterangan transaksi",
      "uraian transaksi",
      "deskripsi transaksi",
      "rincian transaksi",
      "keterangan tambahan",
    ],
    [
      "remark",
      "remarks",
      "description",
      "transaction description",
      "transaction details",
      "transaction detail",
    ],
    [
      "narrative",
      "narration",
      "particulars",
      "memo",
      "payment details",
      "remittance information",
      "additional info",
    ],
    ["description 1", "description 2", "keterangan 1", "keterangan 2", "payment reference", "message"],
  ].flat(),
  bankReference: [
    ["referensi", "no referensi", "nomor referensi", "no ref", "nomor ref", "ref", "ref no", "reference"],
    [
      "reference no",
      "reference number",
      "bank reference",
      "transaction reference",
      "transaction id",
      "trx id",
    ],
    [
      "id transaksi",
      "no transaksi",
      "nomor transaksi",
      "no jurnal",
      "nomor jurnal",
      "journal no",
      "no bukti",
    ],
  ].flat(),
  name: [
    ["nama", "nama pengirim", "pengirim", "nama lawan transaksi", "lawan transaksi", "nama rekening lawan"],
    ["name", "sender", "sender name", "payer", "payer name", "counterparty", "counterparty name"],
    ["payer payee", "payee payer", "remitter", "remitter name", "from to"],
  ].flat(),
  currency: ["mata uang", "currency", "ccy", "curr", "kode mata uang", "currency code"],
  account: [
    [
      "no rekening",
      "nomor rekening",
      "rekening",
      "norek",
      "no rek",
      "account",
      "account no",
      "account number",
    ],
    ["account no iban", "iban", "nomor akun", "no akun", "acct no", "own account"],
  ].flat(),
};

const roleByHeading = new Map(
  Object.entries(headings).flatMap(([role, names]) => names.map((it) => [it, role as ColumnRole] as const)),
);

/** A heading without marks and what stands in brackets, as in `Jumlah (IDR)`. */
export function roleOf(heading: string): ColumnRole | undefined {
  const bare = plainText(heading.slice(0, 80)).replaceAll(/[([][^)\]]*[)\]]/g, " ");
  return roleByHeading.get(
    bare
      .replaceAll(/[\p{P}\p{S}\s]+/gu, " ")
      .trim()
      .toLowerCase(),
  );
}

/** The currency that a heading or a cell above says, such as `Jumlah (IDR)`. */
export function currencyIn(text: string): Currency | undefined {
  const words = plainText(text.slice(0, 200))
    .toUpperCase()
    .split(/[^A-Z]+/);
  const found = [...new Set(currencies.filter((it) => words.includes(it)))];
  return found.length === 1 ? found[0] : undefined;
}
