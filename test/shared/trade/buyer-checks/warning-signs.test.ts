import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFreeMail } from "#shared/trade/buyer-checks/warning-signs/free-mail.ts";
import { type WarningSign, warningSigns } from "#shared/trade/buyer-checks/warning-signs/signs.ts";
import { signsIn } from "#shared/trade/buyer-checks/warning-signs/signs-in.ts";

const seen: [WarningSign, string][] = [
  ["overpayment_refund", "We have overpaid by USD 2,000. Please refund the difference to our agent."],
  ["overpayment_refund", "Our bank sent you too much by mistake! Kindly wire back the rest today."],
  ["overpayment_refund", "Kami kelebihan transfer Rp 20 juta, mohon selisihnya dikembalikan ke agen kami."],
  ["overpayment_refund", "Ternyata lebih bayar. Tolong transfer balik ke rekening ini."],
  ["overpayment_refund", "我們多匯了 2,000 美元，請將差額退還給我們的代理。"],
  ["overpayment_refund", "財務溢付了款項。麻煩退回至以下帳戶。"],
  ["overpayment_refund", "代金を多く振り込みました。差額を返金してください。"],
  ["overpayment_refund", "払いすぎたため、超過分を返送してください。"],
  ["overpayment_refund", "실수로 초과 송금했습니다. 차액을 환불해 주세요."],
  ["overpayment_refund", "دفعنا مبلغًا زائدًا بالخطأ، يرجى إعادة الفرق إلى وكيلنا."],
  ["overpayment_refund", "Kami terlebih bayar USD 500. Sila pulangkan bakinya."],
  ["bank_changed", "Please note that our bank account has changed. Pay to this one from now on."],
  ["bank_changed", "Our account is under audit, so use the new account below."],
  ["bank_changed", "Mohon dicatat, rekening kami sudah berubah. Gunakan rekening baru di bawah ini."],
  ["bank_changed", "本公司的銀行帳戶已變更，請匯到新帳戶。"],
  ["bank_changed", "振込先が変更になりました。今後は新しい口座へお願いします。"],
  ["bank_changed", "저희 계좌가 변경되었습니다. 새 계좌로 보내 주세요."],
  ["bank_changed", "تم تغيير الحساب البنكي لشركتنا، استخدموا الحساب الجديد."],
  ["bank_changed", "Akaun bank kami telah bertukar, sila guna akaun baharu."],
  ["free_mail_director", "I am Mr Smith, Purchasing Director. Write to me: j.smith.buyer@gmail.com"],
  ["free_mail_director", "Saya Direktur Utama. Surel: direktur.pt@yahoo.com"],
  ["free_mail_director", "我是總經理王先生，請寄到 wang.gm@qq.com"],
  ["free_mail_director", "代表取締役の田中です。tanaka.ceo@yahoo.co.jp までご連絡ください。"],
  ["free_mail_director", "대표이사 김입니다. kim.ceo@naver.com 으로 연락 주세요."],
  ["free_mail_director", "أنا المدير العام للشركة، راسلني على buyer.ceo@outlook.com"],
  ["free_mail_director", "Saya Pengarah syarikat, e-mel: pengarah.my@hotmail.com"],
  ["document_fee", "You must pay the document fee of USD 300 first, before we sign the contract."],
  [
    "document_fee",
    "Kindly transfer the registration fee in advance so that we can release the import permit.",
  ],
  ["document_fee", "To be registered as a vendor pay the tender fee of USD 350 to my agent today."],
  ["document_fee", "Untuk terdaftar sebagai rekanan, transfer biaya pendaftaran vendor hari ini."],
  ["document_fee", "要成為供應商，今天就要匯款繳納註冊費。"],
  ["document_fee", "Mohon transfer biaya dokumen di muka, sebelum kontrak kami tanda tangani."],
  ["document_fee", "請先支付文件認證費，我們才能簽約。"],
  ["document_fee", "契約の前に、書類の手数料を先にお支払いください。"],
  ["document_fee", "계약 전에 서류 수수료를 먼저 송금해 주세요."],
  ["document_fee", "يرجى دفع رسوم المستندات مقدمًا قبل توقيع العقد."],
  ["document_fee", "Sila bayar yuran dokumen dahulu sebelum kontrak ditandatangani."],
  ["bank_changed", "Nomor rekening kami berubah. Silakan pakai rekening baru."],
  ["bank_changed", "Mohon bayar ke rekening baru kami BCA 0123456789 atas nama Andi Susanto."],
  ["bank_changed", "Rekening lama sedang bermasalah, transfer ke nomor ini saja."],
  ["bank_changed", "Please pay to our new bank account, the old one is under audit."],
  ["overpayment_refund", "我們不小心多匯了 5,000 美元，請把差額退到我們的新銀行帳戶。"],
  ["bank_changed", "我們不小心多匯了 5,000 美元，請把差額退到我們的新銀行帳戶。"],
  ["overpayment_refund", "초과 지불했으니 차액을 환불해 주세요"],
  [
    "document_fee",
    "Please pay an agent fee of 500 USD in advance before we can order. Lets continue on WhatsApp",
  ],
  [
    "elsewhere",
    "Please pay an agent fee of 500 USD in advance before we can order. Lets continue on WhatsApp",
  ],
  ["private_data", "Please send a copy of your passport / bank details."],
  ["private_data", "Mohon kirim foto KTP dan kode OTP."],
  ["private_data", "請提供您的護照影本。"],
  ["private_data", "パスポートのコピーを送ってください。"],
  ["private_data", "여권 사본을 보내 주세요."],
  ["private_data", "أرسل لنا صورة جواز سفرك."],
  ["private_data", "Sila hantar salinan pasport anda."],
  ["elsewhere", "Kita lanjut di WhatsApp saja."],
  ["elsewhere", "我們改用LINE再談。"],
  ["elsewhere", "今後はWhatsAppで続けましょう。"],
  ["elsewhere", "카카오톡으로 계속하시죠."],
  ["elsewhere", "لنكمل على واتساب."],
  ["elsewhere", "Kita sambung di WhatsApp sahaja."],
];

/** What honest buyers write of the same things. */
const unseen = [
  "Please send us your bank details and a proforma invoice. We will pay 30 % in advance.",
  "Has your bank account changed since the last order?",
  "We pay the courier fee for the samples ourselves. Please send the certificate of origin with them.",
  "If the goods are damaged, we ask for a refund as agreed.",
  "Please refund the deposit if you cannot ship in May.",
  "Our director will visit Jakarta in June. You can reach me at tanaka@sakura-trading.example.",
  "I run a small shop; write to me at a.small.shop@gmail.com.",
  "We would like to pay the balance before shipment, against copies of the documents.",
  "Which documents do you need first, and is there a fee for the halal certificate?",
  "We pay the certification fee, as agreed.",
  "How much is the registration fee, and do we pay the customs broker?",
  "Kami yang membayar biaya dokumen.",
  "文件費由我們支付。",
  "Apakah ada biaya untuk sertifikat halal? Dokumen apa yang perlu kami siapkan dahulu?",
  "Mohon kirim nomor rekening Anda untuk pembayaran uang muka.",
  "Apakah rekening Anda sudah berubah?",
  "Jika barang rusak, kami minta pengembalian dana.",
  "請提供貴公司的銀行帳戶與形式發票，我們將先付三成訂金。",
  "貴公司的新帳號收到了，謝謝。",
  "若商品有瑕疵，請退款。運費由我們負擔。",
  "見積書をお送りください。前払い30%で手配します。",
  "御社の口座番号を教えてください。証明書の費用はいくらですか。",
  "商品に問題があれば返金をお願いします。",
  "견적서를 보내 주세요. 선금 30%를 먼저 송금하겠습니다.",
  "귀사의 계좌 번호를 알려 주세요. 증명서 비용은 얼마인가요?",
  "문제가 있으면 환불이 가능한가요?",
  "يرجى إرسال عرض السعر وبيانات حسابكم البنكي، وسندفع ثلاثين بالمئة مقدمًا.",
  "هل توجد رسوم لشهادة المنشأ؟",
  "Sila hantar nombor akaun anda. Kami bayar deposit 30 % dahulu.",
  "Berapakah yuran untuk sijil halal?",
];

describe("signsIn", () => {
  it.each(seen)("finds %s in: %s", (sign, text) => {
    expect(signsIn(text)).toContain(sign);
  });

  it.each(unseen)("finds nothing in: %s", (text) => {
    expect(signsIn(text)).toEqual([]);
  });

  it("sees each sign in each of the seven languages", () => {
    for (const sign of warningSigns)
      expect(seen.filter(([of]) => of === sign).length, sign).toBeGreaterThanOrEqual(7);
  });

  it("sees what is written over two sentences, in capitals, with full-width letters or many spaces", () => {
    expect(signsIn("WE HAVE OVERPAID.\nPLEASE   REFUND IT.")).toContain("overpayment_refund");
    expect(signsIn("Ｏｕｒ　ｂａｎｋ　ａｃｃｏｕｎｔ　ｈａｓ　ｃｈａｎｇｅｄ")).toContain("bank_changed");
  });

  it("needs both halves near each other", () => {
    expect(signsIn("We overpaid last year. It was raining. All is well. Please refund the deposit.")).toEqual(
      [],
    );
  });

  it("answers of any text, each sign once and in their order", () => {
    const words = fc.array(fc.constantFrom(...seen.map(([, text]) => text), "a@", "@gmail.com", ". ", "\n"));
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      words.map((it) => it.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = signsIn(text);
        expect(found).toEqual(warningSigns.filter((sign) => found.includes(sign)));
      }),
    );
  });

  it("takes no longer for a text of the same length, whatever is in it", () => {
    const longest = 4000;
    const worst = [
      "paid too much ",
      "please pay ",
      "@gmail.com",
      "a.",
      ". ",
      "！",
      "\u064B",
      "多付",
      " ",
    ].map((it) => it.repeat(Math.ceil(longest / it.length)).slice(0, longest));
    for (const text of worst) {
      const [one, four] = [text.slice(0, longest / 4), text].map(timeOf);
      // Four times the text; a square would take sixteen times.
      expect(four, JSON.stringify(text.slice(0, 14))).toBeLessThan(12 * (one ?? 0) + 2);
    }
  });
});

/** The least of many, in ms for two readings: what else runs on the machine only adds, and lets so short a time through. */
function timeOf(text: string): number {
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now();
    for (let reading = 0; reading < 2; reading++) signsIn(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

describe("isFreeMail", () => {
  it("tells free providers from companies, whatever the case", () => {
    expect(["A@GMAIL.com", "b@qq.com", "c@naver.com", "d@yahoo.co.jp"].every(isFreeMail)).toBe(true);
    expect(
      ["a@gmail.company.example", "b@notgmail.com", "c@sakura-trading.example", ""].some(isFreeMail),
    ).toBe(false);
  });
});
