import { each, type Wording, wording } from "./phrases.ts";

/** What nobody needs for a trade is asked of the reader: papers of their person, secrets of their bank. */
export const privateWords: readonly Wording[] = [
  wording(
    [
      "send|share|give|provide|upload|email|mail|forward|need|require|show|tell|confirm|scan",
      `${each("copy of your|scan of your|photo of your|picture of your", "passport|id|identity card|id card|ktp|driving licence")}|your passport|passport copy|your identity card|your id card|your ktp|your pin|pin code|your otp|otp code|one time code|code that your bank|code from your bank|code you received|sms code|your password|your card number|your cvv|online banking|bank login|your signature`,
    ],
    "never|do not send|we do not need|we send you our|no need|without",
  ),
  wording(
    [
      "kirim|kirimkan|mengirim|bagikan|berikan|sebutkan|unggah|minta|butuh|perlu|tunjukkan|foto|scan|beritahu|beri tahu",
      `${each("foto|salinan|scan|fotokopi|kopi", "paspor|ktp|kartu keluarga|kk|identitas|sim|paspor anda|ktp anda")}|paspor anda|ktp anda|nomor pin|pin atm|pin anda|kode otp|otp anda|kode dari bank|kode sms|kata sandi|password|nomor kartu anda|mobile banking anda|internet banking|buku tabungan|tanda tangan anda`,
    ],
    "jangan|tidak perlu|tidak pernah|paspor kami|ktp kami",
  ),
  wording(
    [
      "hantar|hantarkan|berikan|kongsi|kongsikan|muat naik|perlukan|tunjukkan|beritahu|minta|perlu|imbas",
      `${each("salinan|gambar|imbasan|foto", "pasport|kad pengenalan|ic|mykad|lesen memandu")}|pasport anda|kad pengenalan anda|nombor pin|pin anda|kod otp|otp anda|kod tac|kod daripada bank|kata laluan|nombor kad anda|perbankan internet|perbankan dalam talian|tandatangan anda`,
    ],
    "jangan|tidak perlu|tidak pernah|pasport kami",
  ),
  wording(
    [
      "請|麻煩|需要|提供|寄|傳|发|請把|告訴|给我|給我|拍",
      "護照影本|護照照片|護照副本|您的護照|護照複印|護照掃描|身分證影本|身分證照片|您的身分證|身份證|護照傳|護照給|驗證碼|網路銀行|網銀|提款卡|信用卡號|卡號|pin 碼|pin碼|密碼|护照|身份证|验证码|银行卡号|您的簽名",
    ],
    "不要|不需要|請勿|我們的護照|千萬別",
  ),
  wording(
    [
      "送って|お送り|ください|下さい|必要|教えて|提供|共有|アップロード|見せて|撮って",
      "パスポートのコピー|パスポートの写|パスポートの画像|パスポートをスキャン|あなたのパスポート|パスポートを|身分証の|身分証明書|身分証を|免許証の|暗証番号|認証コード|ワンタイム|パスワード|カード番号|ネットバンキング|インターネットバンキング|smsのコード|sms コード",
    ],
    "送らないで|不要です|必要ありません|教えないで|お断り|弊社のパスポート",
  ),
  wording(
    [
      "보내|제출|알려|필요|올려|전달|공유|보여|제공|찍어",
      "여권 사본|여권 사진|여권을|여권 스캔|신분증 사본|신분증 사진|신분증을|주민등록증|비밀번호|인증번호|인증 번호|보안카드|카드 번호|카드번호|인터넷 뱅킹|인터넷뱅킹|otp|pin 번호|핀 번호",
    ],
    "보내지 마|필요하지 않|필요 없|알려 주지 마|저희 여권|알려주지",
  ),
  wording(
    [
      "أرسل|أرسلوا|إرسال|ترسل|نحتاج|نريد|أعطني|أعطنا|زودنا|تزويدنا|ارفع|أخبرنا|أخبرني|أكد|شارك|صور",
      "جواز سفرك|جواز السفر|جواز سفركم|جوازك|هويتك|بطاقة الهوية|صورة الهوية|بطاقتك الشخصية|رمز التحقق|الرمز السري|رمز البنك|كلمة المرور|كلمة السر|رقم البطاقة|رقم بطاقتك|الخدمات المصرفية الإلكترونية|بيانات الدخول",
    ],
    "لا ترسل|لا ترسلوا|لا نحتاج|لا تشارك|جواز سفرنا",
  ),
];
