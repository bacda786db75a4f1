import { type Wording, wording } from "./phrases.ts";

/** More was paid than was due, and some is to be sent back. */
export const overpaymentWords: readonly Wording[] = [
  wording([
    "overpaid|over paid|overpayment|paid too much|paid you too much|sent too much|sent you too much|transferred too much|paid more than|sent more than|transferred more than|excess amount|excess payment|excess funds|extra amount|surplus amount",
    "refund*|send back|send it back|return the|return it|pay back|pay it back|wire back|wire it back|transfer back|transfer it back|send us the|send me the",
  ]),
  wording([
    "kelebihan bayar|kelebihan pembayaran|kelebihan transfer|kelebihan dana|kelebihan uang|lebih bayar|membayar terlalu banyak|transfer terlalu banyak|terlanjur transfer lebih|transfer melebihi|membayar melebihi",
    "kembalikan|dikembalikan|mengembalikan|pengembalian|transfer balik|transfer kembali|kirim balik|kirim kembali|refund*",
  ]),
  wording([
    "terlebih bayar|terlebih pindah*|lebihan bayaran|bayaran berlebihan|bayaran terlebih|membayar lebih daripada",
    "pulangkan|dipulangkan|kembalikan|bayaran balik|bayar balik|pindahkan balik|refund*",
  ]),
  wording([
    "多付|多匯|多汇|溢付|溢繳|溢缴|多轉|多转|超付|付多了|匯多了|汇多了|轉多了|转多了",
    "退還|退还|退回|退款|退給|退给|匯回|汇回|轉回|转回|還給|还给",
  ]),
  wording([
    "払いすぎ|払い過ぎ|過払い|多く支払|多く払|多く振り込|多く振込|多く送金|余分に支払|余分に振|余分に送金|超過分",
    "返金|返還|返送|送り返|払い戻|戻して|お戻し",
  ]),
  wording([
    "초과 입금|초과 송금|초과 지급|초과 금액|초과 납부|과다 송금|과다 입금|과다 지급|더 많이 송금|더 많이 입금|더 많이 보냈|많이 송금했",
    "환불|반환|돌려|되돌려|차액을 송금|차액을 보내",
  ]),
  wording([
    "دفعت أكثر|دفعنا أكثر|دفعنا مبلغا زائدا|مبلغ زائد|المبلغ الزائد|حولنا أكثر|حولت أكثر|دفعة زائدة|الدفعة الزائدة|دفعنا زيادة|دفعت زيادة",
    "إعادة|إرجاع|استرداد|أعيدوا|أرجعوا|إعادته|إرجاعه|رد المبلغ|ردوا|تعيدوا|ترجعوا",
  ]),
];
