import { type Wording, wording } from "./phrases.ts";

/** More was paid than was due, and some is to be sent back; what the reader paid too much is offered back by the writer. */
export const overpaymentWords: readonly Wording[] = [
  wording(
    [
      "overpaid|over paid|overpayment|overpay|paid too much|paid you too much|sent too much|sent you too much|transferred too much|paid more than|paid you more than|sent more than|sent you more than|transferred more than|excess amount|excess payment|excess funds|extra amount|surplus amount|paid twice|paid you twice|transferred twice|sent twice|double payment",
      "refund*|send back|send it back|send us back|return the|return it|return us|return what|pay back|pay it back|pay us back|wire back|wire it back|wire the|transfer back|transfer it back|transfer the difference|send us the|send me the|send the difference|send the rest|give back|forward the",
    ],
    "if we|if i|in case|you overpaid|you have overpaid|you paid|you sent|we will refund|we will send|we shall refund|we refund|we have refunded|we will return",
  ),
  wording(
    [
      "kelebihan bayar|kelebihan membayar|kelebihan pembayaran|kelebihan transfer|kelebihan dana|kelebihan uang|kelebihan kirim|lebih bayar|membayar terlalu banyak|bayar terlalu banyak|transfer terlalu banyak|terlanjur transfer lebih|transfer melebihi|membayar melebihi|membayar dua kali|transfer dua kali|bayar dua kali",
      "kembalikan|dikembalikan|mengembalikan|kembaliannya|pengembalian|transfer balik|transfer kembali|kirim balik|kirim kembali|kirimkan kembali|kirimkan selisih*|transfer selisih*|refund*",
    ],
    "jika|kalau|bila|akan kami kembalikan|kami kembalikan|kami akan mengembalikan|anda kelebihan|anda lebih bayar",
  ),
  wording(
    [
      "terlebih bayar|terlebih pindah*|terlebih hantar|lebihan bayaran|bayaran berlebihan|bayaran terlebih|membayar lebih daripada|bayar lebih daripada|membayar terlalu banyak|bayar dua kali|membayar dua kali|pindahkan dua kali",
      "pulangkan|dipulangkan|kembalikan|dikembalikan|bayaran balik|bayar balik|pindahkan balik|hantar balik|hantar semula|refund*",
    ],
    "jika|kalau|sekiranya|kami akan pulangkan|akan kami pulangkan|anda terlebih|kami pulangkan",
  ),
  wording(
    [
      "多付|多匯|多汇|溢付|溢繳|溢缴|多轉|多转|超付|付多了|匯多了|汇多了|轉多了|转多了|重複付款|重複匯款|付了兩次|匯了兩次|多打了|重复付款",
      "退還|退还|退回|退款|退給|退给|退到|退至|匯回|汇回|轉回|转回|還給|还给|打回|退差額|歸還",
    ],
    "如果|若|您多付|貴公司多付|我們會退|我方會退|我們將退|將退還給您",
  ),
  wording(
    [
      "払いすぎ|払い過ぎ|過払い|多く支払|多く払|多く振り込|多く振込|多く送金|余分に支払|余分に振|余分に送金|超過分|過剰に|二重に支払|二重に振|二重払い|二重に送金|支払いすぎ|送金しすぎ",
      "返金|返還|返送|送り返|払い戻|戻して|お戻し|返して|お返し",
    ],
    "場合は|弊社から返金|こちらから返金|返金いたします|返金します|お返しします|お返しいたします",
  ),
  wording(
    [
      "초과 입금|초과 송금|초과 지급|초과 지불|초과 결제|초과 금액|초과 납부|초과해서|과다 송금|과다 입금|과다 지급|과다 지불|더 많이 송금|더 많이 입금|더 많이 보냈|더 많이 지불|많이 송금했|많이 보냈|많이 지불했|두 번 송금|두 번 입금|두 번 결제|이중으로",
      "환불|반환|돌려|되돌려|차액을 송금|차액을 보내|다시 보내",
    ],
    "경우|하면|환불해 드리|돌려드리|반환해 드리|귀사에서 초과",
  ),
  wording(
    [
      "دفعت أكثر|دفعنا أكثر|دفعنا لكم أكثر|دفعنا مبلغا زائدا|مبلغا زائدا|مبلغ زائد|المبلغ الزائد|حولنا أكثر|حولنا لكم أكثر|حولت أكثر|أرسلنا أكثر|دفعة زائدة|الدفعة الزائدة|دفعنا زيادة|دفعت زيادة|دفعنا مرتين|حولنا مرتين|حولنا المبلغ مرتين|بالزيادة",
      "إعادة|إرجاع|استرداد|أعيدوا|أرجعوا|إعادته|إرجاعه|رد المبلغ|رد الفرق|ردوا|تعيدوا|ترجعوا|تحويل الفرق|إرسال الفرق",
    ],
    "إذا|سنعيد|سنرد|سنرجع|دفعتم",
  ),
];
